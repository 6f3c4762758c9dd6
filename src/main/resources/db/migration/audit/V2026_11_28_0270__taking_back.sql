-- A consent is taken back at any time (GDPR Art. 7(3)), also while the rest of the file is shut.
alter table audit.access_log drop constraint access_log_reach_check;
alter table audit.access_log add constraint access_log_reach_check
  check (reach in ('FILE', 'REMAINS', 'SETTLING', 'TAKING_BACK', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'LEAVING', 'NOTHING'));
