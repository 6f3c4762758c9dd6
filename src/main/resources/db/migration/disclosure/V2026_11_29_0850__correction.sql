create table disclosure.correction (
  subject_id uuid not null,
  id uuid not null,
  number int not null check (number > 0),
  once uuid not null,
  at timestamptz not null,
  on_day date not null,
  country text not null,
  struck boolean not null,
  sealed bytea not null,
  primary key (subject_id, id, number),
  unique (subject_id, id, once),
  foreign key (subject_id, id) references disclosure.disclosure on delete cascade,
  constraint inside_the_eea check (country in ('AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI',
    'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO',
    'SE', 'SI', 'SK'))
);
comment on table disclosure.correction is 'A line of the log put right: the newest holds, the line and what it said before stay (GDPR Art. 5(1)(d)).';
comment on column disclosure.correction.subject_id is 'About whom. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.correction.id is 'Of which line. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.correction.number is 'First, second, third. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.correction.once is 'Drawn for each form, so that one sent twice writes one. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.correction.at is 'When it was put right. [data: none] [holding: disclosure] [copy: yes]';
comment on column disclosure.correction.on_day is 'The day it was told. [data: none] [holding: disclosure] [copy: yes]';
comment on column disclosure.correction.country is 'Where the recipient is: the EU or the EEA, and nowhere else (D19). [data: code] [holding: disclosure] [copy: yes]';
comment on column disclosure.correction.struck is 'Whether nothing was told at all. [data: none] [holding: disclosure] [copy: yes]';
comment on column disclosure.correction.sealed is 'What was wrong, what is right, who put it right. [data: sealed] [holding: disclosure] [copy: yes]';

create table disclosure.change_told (
  subject_id uuid not null,
  id uuid not null,
  number int not null check (number > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, number),
  foreign key (subject_id, id) references disclosure.disclosure on delete cascade
);
comment on table disclosure.change_told is 'That a recipient was told what has changed since, or why that cannot be (GDPR Art. 19).';
comment on column disclosure.change_told.subject_id is 'About whom. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.change_told.id is 'Of which line. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.change_told.number is 'First, second, third. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.change_told.at is 'When it was written down. [data: none] [holding: disclosure] [copy: no]';
comment on column disclosure.change_told.sealed is 'Whether they were told, how, on which day, why not, of which sayings, by whom. [data: sealed] [holding: disclosure] [copy: yes]';

grant select, insert on disclosure.correction, disclosure.change_told to tallessa_app;
