-- A copy that was given is gone, though it is written down that there was one.
create constraint trigger log_given after update of gone_at on rights.copy deferrable initially deferred
  for each row when (old.gone_at is null and new.gone_at is not null) execute function vault.log_erased();
