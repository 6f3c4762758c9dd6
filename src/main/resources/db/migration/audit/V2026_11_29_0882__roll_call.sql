-- In whose files a roll call was written is asked of the log by worker and moment: a few lines of a
-- long log, and an index of those alone.
create index access_log_of_roll_calls on audit.access_log (worker_id, at)
  where action = 'casework.group.attend';
