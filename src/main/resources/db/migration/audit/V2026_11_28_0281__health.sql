-- What is said of health is reached by a right of its own (S20).
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'REMAINS', 'SETTLING', 'TAKING_BACK', 'HEALTH', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'LEAVING', 'NOTHING'));
