-- What settles a guardian's awareness is reached while the file is closed for it (S7).
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'REMAINS', 'SETTLING', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'NOTHING'));
