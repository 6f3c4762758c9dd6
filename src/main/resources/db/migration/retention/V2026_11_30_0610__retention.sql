create schema retention;
comment on schema retention is 'When files go, what holds them back, and what is left to show that they went.';
grant usage on schema retention to tallessa_app;

create table retention.bound (
  version int primary key check (version > 0),
  most int not null check (most between 0 and 500),
  set_by uuid references staff.worker,
  set_at timestamptz,
  constraint set_by_somebody check ((set_by is null) = (set_at is null))
);
comment on table retention.bound is 'How many files one night erases at most, every version; the newest holds. 0 erases nothing.';
comment on column retention.bound.version is 'From 1; a change counts up. [data: none] [holding: -] [copy: no]';
comment on column retention.bound.most is 'So many. [data: none] [holding: -] [copy: no]';
comment on column retention.bound.set_by is 'The line manager who set it; empty for what came with the product. [data: staff] [holding: -] [copy: no]';
comment on column retention.bound.set_at is 'When. [data: none] [holding: -] [copy: no]';
insert into retention.bound (version, most) values (1, 50);
grant select, insert on retention.bound to tallessa_app;

create table retention.hold (
  subject_id uuid not null references access.file,
  id uuid not null,
  ground text not null check (ground in ('LEGAL_CLAIM', 'AUTHORITY', 'LAW')),
  from_at timestamptz not null,
  set_by uuid not null references staff.worker,
  holds_until timestamptz not null,
  review_on date not null,
  confirmed_at timestamptz,
  confirmed_by uuid references staff.worker,
  until_at timestamptz,
  ended_by uuid references staff.worker,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id),
  constraint confirmed_by_another check (
    (confirmed_at is null) = (confirmed_by is null) and confirmed_by <> set_by),
  constraint ended_by_somebody check ((until_at is null) = (ended_by is null))
);
create unique index one_hold on retention.hold (subject_id) where until_at is null;
comment on table retention.hold is 'A file that is not erased on its day, since somebody is entitled to it (GDPR Art. 17(3)): by two people, with a day to look at it again.';
comment on column retention.hold.subject_id is 'Whose file. [data: none] [holding: holds] [copy: no]';
comment on column retention.hold.id is 'Opaque. [data: none] [holding: holds] [copy: no]';
comment on column retention.hold.ground is 'On what it rests, of a closed list. [data: code] [holding: holds] [copy: yes]';
comment on column retention.hold.from_at is 'Since when. [data: none] [holding: holds] [copy: yes]';
comment on column retention.hold.set_by is 'The line manager who set it. [data: staff] [holding: holds] [copy: no]';
comment on column retention.hold.holds_until is 'Until when it holds by the word of one alone. [data: none] [holding: holds] [copy: no]';
comment on column retention.hold.review_on is 'When it is looked at again; it ends by nobody but somebody. [data: none] [holding: holds] [copy: yes]';
comment on column retention.hold.confirmed_at is 'When a second person confirmed it. [data: none] [holding: holds] [copy: no]';
comment on column retention.hold.confirmed_by is 'Who, never whoever set it. [data: staff] [holding: holds] [copy: no]';
comment on column retention.hold.until_at is 'When it was lifted; empty while it lasts. [data: none] [holding: holds] [copy: yes]';
comment on column retention.hold.ended_by is 'Who lifted it. [data: staff] [holding: holds] [copy: no]';
comment on column retention.hold.version is 'Counts the writings; bound into the seal. [data: none] [holding: holds] [copy: no]';
comment on column retention.hold.sealed is 'Why it was set and why it was lifted, in words. [data: sealed] [holding: holds] [copy: yes]';
grant select, insert, update, delete on retention.hold to tallessa_app;

create table retention.certificate (
  year int not null check (year between 1000 and 9999),
  number int not null check (number > 0),
  day date not null,
  at timestamptz not null,
  why text not null check (why in ('ENDED', 'INTAKE')),
  epoch int not null references vault.epoch,
  primary key (year, number)
);
create index certificate_by_day on retention.certificate (day, why);
comment on table retention.certificate is 'That one file was erased, and nothing that tells whose (D4).';
comment on column retention.certificate.year is 'Of the number. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate.number is 'Counts up within the year. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate.day is 'On which day, in Finland. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate.at is 'When; the same for all of a run. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate.why is 'Whether a time was over after a relationship, or none came of an intake. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate.epoch is 'Which key-encryption key wrapped the person''s: once that one is destroyed, no backup opens. [data: none] [holding: -] [copy: no]';

create table retention.certificate_count (
  year int not null,
  number int not null,
  holding text not null,
  rows int not null check (rows > 0),
  primary key (year, number, holding),
  foreign key (year, number) references retention.certificate
);
comment on table retention.certificate_count is 'How much of each kind was erased.';
comment on column retention.certificate_count.year is 'Of the certificate. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_count.number is 'Of the certificate. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_count.holding is 'What kind, by the name of its holding. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_count.rows is 'How many rows. [data: none] [holding: -] [copy: no]';

create table retention.certificate_left (
  year int not null,
  number int not null,
  place int not null check (place > 0),
  kind text not null check (kind in ('PAPER', 'PHONE')),
  what text not null check (length(what) between 1 and 20),
  erased_on date not null,
  primary key (year, number, place),
  foreign key (year, number) references retention.certificate
);
comment on table retention.certificate_left is 'What erasing left for people to do, by the number of a slip or of a phone (D4). Whether it is done, whoever keeps it knows.';
comment on column retention.certificate_left.year is 'Of the certificate. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_left.number is 'Of the certificate. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_left.place is 'Their order. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_left.kind is 'A paper or a phone. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_left.what is 'The number on the slip or on the phone. [data: none] [holding: -] [copy: no]';
comment on column retention.certificate_left.erased_on is 'The day of the erasure. [data: none] [holding: -] [copy: no]';

grant select, insert on retention.certificate, retention.certificate_count, retention.certificate_left to tallessa_app;
