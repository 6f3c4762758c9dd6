-- Who took it and who answered it is kept as long as it can be told who was at the door, and no longer.
grant delete on rights.stranger to tallessa_app;
