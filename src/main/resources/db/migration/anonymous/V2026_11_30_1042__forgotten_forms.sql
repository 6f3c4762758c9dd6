grant delete on anonymous.lately to tallessa_app;
