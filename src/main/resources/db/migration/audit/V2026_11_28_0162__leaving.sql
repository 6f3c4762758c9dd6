-- Whoever's designation has just ended may leave what they were typing, and reads nothing by it.
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'REMAINS', 'SETTLING', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'LEAVING', 'NOTHING'));
