-- A letter to the people is a step as well, under the same seal.
alter table breach.step drop constraint step_kind_check;
alter table breach.step add constraint step_kind_check
  check (kind in ('KNOWN', 'REPORTED', 'KEPT', 'TOLD', 'NOT_TOLD', 'LETTER'));
