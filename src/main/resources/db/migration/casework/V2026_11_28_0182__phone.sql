create table casework.phone (
  id uuid primary key,
  number int not null unique check (number between 1 and 9999),
  holder_id uuid not null references staff.worker,
  version int not null check (version > 0)
);
create index phone_by_holder on casework.phone (holder_id);
comment on table casework.phone is 'A work phone, by the number on its back.';
comment on column casework.phone.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column casework.phone.number is 'What is written on it: the only name it has here and on a certificate. [data: none] [holding: -] [copy: no]';
comment on column casework.phone.holder_id is 'Who has it. [data: staff] [holding: -] [copy: no]';
comment on column casework.phone.version is 'Counts how often it changed hands. [data: none] [holding: -] [copy: no]';

create table casework.saved_number (
  subject_id uuid not null references access.file,
  phone_id uuid not null references casework.phone,
  saved_on date not null,
  worker_id uuid not null,
  primary key (subject_id, phone_id)
);
create index saved_number_by_phone on casework.saved_number (phone_id);
comment on table casework.saved_number is 'That a customer''s number is saved in a work phone, under the code (S27). Gone when it is removed there.';
comment on column casework.saved_number.subject_id is 'Whose. [data: none] [holding: saved_numbers] [copy: no]';
comment on column casework.saved_number.phone_id is 'In which phone. [data: none] [holding: saved_numbers] [copy: yes]';
comment on column casework.saved_number.saved_on is 'Since when. [data: none] [holding: saved_numbers] [copy: yes]';
comment on column casework.saved_number.worker_id is 'Who saved it. [data: staff] [holding: saved_numbers] [copy: no]';

create table casework.phone_remainder (
  id uuid primary key,
  phone_id uuid not null references casework.phone,
  erased_on date not null,
  done_at timestamptz,
  done_by uuid references staff.worker,
  check ((done_at is null) = (done_by is null))
);
create index phone_remainder_open on casework.phone_remainder (phone_id) where done_at is null;
comment on table casework.phone_remainder is 'A number that is still in a phone after the person was erased: it never delays erasing, and names nobody (S28, D4).';
comment on column casework.phone_remainder.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_remainder.phone_id is 'In which phone. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_remainder.erased_on is 'When the person was erased here. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_remainder.done_at is 'When whoever holds the phone said that it is removed. [data: staff] [holding: -] [copy: no]';
comment on column casework.phone_remainder.done_by is 'Who said so. [data: staff] [holding: -] [copy: no]';

grant select, insert, update on casework.phone, casework.phone_remainder to tallessa_app;
grant select, insert, delete on casework.saved_number to tallessa_app;
