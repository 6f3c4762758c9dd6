-- That a report has arrived is put right by another row: the newest holds, what it said before stays (GDPR Art. 5(1)(d)).
alter table disclosure.receipt add number int not null default 1 check (number > 0);
alter table disclosure.receipt alter number drop default;
alter table disclosure.receipt drop constraint receipt_pkey;
alter table disclosure.receipt add primary key (subject_id, id, number);
comment on column disclosure.receipt.number is 'First, second, third. [data: none] [holding: disclosure] [copy: no]';

create table disclosure.own_receipt (
  subject_id uuid not null references disclosure.own_report on delete cascade,
  number int not null check (number > 0),
  sealed bytea not null,
  primary key (subject_id, number)
);
comment on table disclosure.own_receipt is 'That a report without a file has arrived; the newest holds.';
comment on column disclosure.own_receipt.subject_id is 'Whose record. [data: none] [holding: own_report] [copy: no]';
comment on column disclosure.own_receipt.number is 'First, second, third. [data: none] [holding: own_report] [copy: no]';
comment on column disclosure.own_receipt.sealed is 'The day of the receipt, its number, who wrote it down. [data: sealed] [holding: own_report] [copy: yes]';
insert into disclosure.own_receipt (subject_id, number, sealed)
select subject_id, 1, receipt from disclosure.own_report where receipt is not null;
alter table disclosure.own_report drop column receipt;

-- A report that was never sent after all stays to be seen, with what was wrong.
alter table disclosure.own_report add struck bytea;
comment on column disclosure.own_report.struck is 'That it was never sent: what was wrong, the day, who says so. [data: sealed] [holding: own_report] [copy: yes]';

grant select, insert on disclosure.own_receipt to tallessa_app;
grant update (struck) on disclosure.own_report to tallessa_app;
