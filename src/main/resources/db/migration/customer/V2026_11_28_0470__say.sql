create table customer.say (
  subject_id uuid not null references access.file,
  entry_id uuid not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('CONTACT', 'PROMISE', 'AIM', 'ATTACHMENT', 'DATUM')),
  at timestamptz not null,
  stands boolean not null,
  look_on date,
  sealed bytea,
  primary key (subject_id, entry_id, number),
  check (stands = (look_on is not null)),
  check (sealed is not null or not stands)
);
comment on table customer.say is 'A minor keeps an entry of the file from their guardians, or asked to and it was refused, or it has ended (K3). Only added to; the newest of an entry holds.';
comment on column customer.say.subject_id is 'Whose. [data: none] [holding: say] [copy: no]';
comment on column customer.say.entry_id is 'Which entry; of a datum an id made with the person''s key. [data: none] [holding: say] [copy: no]';
comment on column customer.say.number is 'Counted from 1; bound into the seal. [data: none] [holding: say] [copy: no]';
comment on column customer.say.kind is 'What sort of entry. [data: code] [holding: say] [copy: no]';
comment on column customer.say.at is 'When. [data: none] [holding: say] [copy: no]';
comment on column customer.say.stands is 'False where it was refused or has ended. [data: none] [holding: say] [copy: no]';
comment on column customer.say.look_on is 'By when somebody looks at it again; it counts from the day somebody judged, and tells no birthday. [data: none] [holding: say] [copy: no]';
comment on column customer.say.sealed is 'What was said to it, the reason, how age and development were judged, and by whom; null where it ended at 18 by itself. [data: sealed] [holding: say] [copy: no]';

grant select, insert, delete on customer.say to tallessa_app;
