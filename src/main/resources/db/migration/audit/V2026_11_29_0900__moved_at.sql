-- Into which file a row of a roll call was moved is asked of the log by worker and moment, too.
create index access_log_of_movings on audit.access_log (worker_id, at)
  where action = 'casework.moving.in';
