-- Where somebody lives whose address is protected is reached by a look of its own (K12).
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'UNMASKED', 'REMAINS', 'SETTLING', 'TAKING_BACK', 'HEALTH', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'LEAVING', 'NOTHING'));
