create table association.deadline (
  deadline text not null,
  version int not null check (version > 0),
  number int not null check (number > 0),
  unit text not null check (unit in ('HOURS', 'DAYS', 'MONTHS')),
  source text,
  valid_from date not null,
  set_by uuid,
  checked_by uuid,
  checked_at timestamptz check ((checked_at is null) = (checked_by is null)),
  primary key (deadline, version)
);
comment on table association.deadline is 'How long each thing may take or be kept, and on what that rests. A change is a new version; the one before stays.';
comment on column association.deadline.deadline is 'The closed list of Deadline. [data: code] [holding: -] [copy: no]';
comment on column association.deadline.version is 'Counted from 1 in each; 1 came with the product. [data: none] [holding: -] [copy: no]';
comment on column association.deadline.number is 'How many. [data: none] [holding: -] [copy: no]';
comment on column association.deadline.unit is 'Of what. [data: code] [holding: -] [copy: no]';
comment on column association.deadline.source is 'The law or decision it rests on, as typed; none for what came with the product, whose source is in its texts. [data: none] [holding: -] [copy: no]';
comment on column association.deadline.valid_from is 'First day. [data: none] [holding: -] [copy: no]';
comment on column association.deadline.set_by is 'Which manager changed it; nobody where it came with the product. [data: staff] [holding: -] [copy: no]';
comment on column association.deadline.checked_by is 'Who of data protection has checked it; nobody yet where empty. [data: staff] [holding: -] [copy: no]';
comment on column association.deadline.checked_at is 'When. [data: none] [holding: -] [copy: no]';

insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('draft', 1, 7, 'DAYS', '2018-05-25'),
  ('verification', 1, 60, 'DAYS', '2018-05-25'),
  ('answer', 1, 1, 'MONTHS', '2018-05-25'),
  ('answer_longer', 1, 2, 'MONTHS', '2018-05-25'),
  ('informing', 1, 1, 'MONTHS', '2018-05-25'),
  ('breach', 1, 72, 'HOURS', '2018-05-25'),
  ('retention', 1, 18, 'MONTHS', '2018-05-25'),
  ('consent_warning', 1, 30, 'DAYS', '2018-05-25'),
  ('consent_last_warning', 1, 7, 'DAYS', '2018-05-25'),
  ('log', 1, 24, 'MONTHS', '2018-05-25'),
  ('balancing', 1, 12, 'MONTHS', '2018-05-25'),
  ('balancing_grace', 1, 30, 'DAYS', '2018-05-25');

-- Checked once, and otherwise only followed by a new version.
grant select, insert, update (checked_by, checked_at) on association.deadline to tallessa_app;
