create schema disclosure;
comment on schema disclosure is 'What left the association about a customer: to whom, what, why and on what ground.';
grant usage on schema disclosure to tallessa_app;

create table disclosure.disclosure (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  on_day date not null,
  country text not null,
  sealed bytea not null,
  primary key (subject_id, id),
  constraint inside_the_eea check (country in ('AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI',
    'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO',
    'SE', 'SI', 'SK'))
);
create index disclosure_by_day on disclosure.disclosure (subject_id, on_day desc, at desc);
comment on table disclosure.disclosure is 'The log of what was told to others; only added to (S29, GDPR Art. 5(2) and 19).';
comment on column disclosure.disclosure.subject_id is 'About whom. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.disclosure.id is 'Drawn for each form, so that one sent twice writes one. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.disclosure.at is 'When it was written down. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.disclosure.on_day is 'The day it was told. [data: none] [holding: disclosure] [copy: yes]';
comment on column disclosure.disclosure.country is 'Where the recipient is: the EU or the EEA, and nowhere else (D19). [data: code] [holding: disclosure] [copy: yes]';
comment on column disclosure.disclosure.sealed is 'To whom, what, why, on what ground, how it was sent, who told it. [data: sealed] [holding: disclosure] [copy: yes]';

create table disclosure.report (
  subject_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, id) references disclosure.disclosure on delete cascade
);
comment on table disclosure.report is 'A report to social services, with its line in the log under the same id (Child Welfare Act 417/2007 s. 25, Social Welfare Act 1301/2014 s. 35).';
comment on column disclosure.report.subject_id is 'About whom. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.report.id is 'The same as of its line in the log. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.report.at is 'When it was written. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.report.sealed is 'Which report, to which municipality, with whom it was made, what it says, who decided. [data: sealed] [holding: disclosure] [copy: yes]';

create table disclosure.receipt (
  subject_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, id) references disclosure.report on delete cascade
);
comment on table disclosure.receipt is 'That a report has arrived.';
comment on column disclosure.receipt.subject_id is 'About whom. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.receipt.id is 'Of which report. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.receipt.at is 'When it was written down. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.receipt.sealed is 'The day of the receipt, its number, who wrote it down. [data: sealed] [holding: disclosure] [copy: yes]';

grant select, insert, delete on disclosure.disclosure to tallessa_app;
grant select, insert on disclosure.report, disclosure.receipt to tallessa_app;
