-- An emergency that went does not come back with a restore, as nothing else does.
create constraint trigger log_erased after delete on access.emergency deferrable initially deferred for each row
  execute function vault.log_erased();
