create table disclosure.own_report (
  subject_id uuid primary key references access.own_record on delete cascade,
  once uuid not null unique,
  sealed bytea not null,
  receipt bytea
);
comment on table disclosure.own_report is 'A child-protection report about a child whose file is not there, or closed, or may only be kept (D17, 417/2007 s. 25).';
comment on column disclosure.own_report.subject_id is 'Whose record. [data: none] [holding: own_report] [copy: no]';
comment on column disclosure.own_report.once is 'Drawn for each form, so that one sent twice makes one report. [data: none] [holding: own_report] [copy: no]';
comment on column disclosure.own_report.sealed is 'About whom, what was told, to whom, when, how, with or without the family, who decided. [data: sealed] [holding: own_report] [copy: yes]';
comment on column disclosure.own_report.receipt is 'That it has arrived: the day, and the number social services gave. [data: sealed] [holding: own_report] [copy: yes]';

grant select, insert, delete on disclosure.own_report to tallessa_app;
grant update (receipt) on disclosure.own_report to tallessa_app;
