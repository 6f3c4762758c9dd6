-- What somebody asked of their own data lies beside the file: who answers it opens that, and nothing else.
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'UNMASKED', 'REMAINS', 'SETTLING', 'TAKING_BACK', 'HEALTH', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'REQUEST', 'LEAVING', 'NOTHING'));
