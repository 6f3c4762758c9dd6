-- A legal claim stands in the same sentence of Article 21(1) as what is compelling.
alter table rights.statement_check drop constraint statement_check_ground_check;
alter table rights.statement_check add constraint statement_check_ground_check
  check (ground in ('SECURITY', 'DANGER', 'SUPERVISION', 'COMPELLING', 'LEGAL_CLAIMS', 'PUBLIC_TASK'));
