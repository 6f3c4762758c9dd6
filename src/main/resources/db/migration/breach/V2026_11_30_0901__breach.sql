create schema breach;
comment on schema breach is 'Breaches of personal data, told to anybody or not (GDPR Art. 33(5)).';
grant usage on schema breach to tallessa_app;

create table breach.breach (
  id uuid primary key,
  number int not null unique check (number > 0),
  aware_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff.worker,
  constraint known_before_it_was_written check (aware_at <= recorded_at)
);
create index breach_by_aware on breach.breach (aware_at);
create index breach_by_recorder on breach.breach (recorded_by);
comment on table breach.breach is 'That there was one, and when somebody here knew; nothing of it changes.';
comment on column breach.breach.id is 'Opaque; drawn with its form, so that one sent twice makes one. [data: none] [holding: -] [copy: no]';
comment on column breach.breach.number is 'As people call it. [data: none] [holding: -] [copy: no]';
comment on column breach.breach.aware_at is 'When somebody who works here knew of it: the hours run from then. [data: none] [holding: -] [copy: no]';
comment on column breach.breach.recorded_at is 'When it was written down. [data: none] [holding: -] [copy: no]';
comment on column breach.breach.recorded_by is 'Who wrote it down. [data: staff] [holding: -] [copy: no]';

create table breach.step (
  breach_id uuid not null references breach.breach,
  number int not null check (number > 0),
  kind text not null check (kind in ('KNOWN', 'REPORTED', 'KEPT', 'TOLD', 'NOT_TOLD')),
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff.worker,
  done_at timestamptz,
  ground text check (ground in ('NO_HIGH_RISK', 'UNREADABLE', 'RISK_GONE', 'IN_PUBLIC')),
  sealed bytea not null,
  primary key (breach_id, number),
  constraint told_at_a_moment check ((done_at is not null) = (kind in ('REPORTED', 'TOLD'))),
  constraint not_told_on_a_ground check ((ground is not null) = (kind = 'NOT_TOLD'))
);
create index step_by_recorder on breach.step (recorded_by);
comment on table breach.step is 'What was found out, decided and told, one after another.';
comment on column breach.step.breach_id is 'Of which. [data: none] [holding: -] [copy: no]';
comment on column breach.step.number is 'Their order; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column breach.step.kind is 'What it is, of a closed list. [data: code] [holding: -] [copy: no]';
comment on column breach.step.recorded_at is 'When it was written. [data: none] [holding: -] [copy: no]';
comment on column breach.step.recorded_by is 'Who wrote it. [data: staff] [holding: -] [copy: no]';
comment on column breach.step.done_at is 'When somebody was told; empty where nobody was. [data: none] [holding: -] [copy: no]';
comment on column breach.step.ground is 'Why the people are not told, of the closed list of GDPR Art. 34. [data: code] [holding: -] [copy: no]';
comment on column breach.step.sealed is 'The words of it, under the register''s own key: nobody has judged what is in them. [data: sealed] [holding: -] [copy: no]';

create function breach.stays() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'what is written of a breach stays as it is';
end $$;
comment on function breach.stays() is 'Whoever asks: since when it was known cannot be moved to a better hour.';
create trigger stays before update or delete on breach.breach
  for each row execute function breach.stays();
create trigger stays before update or delete on breach.step
  for each row execute function breach.stays();

grant select, insert on breach.breach, breach.step to tallessa_app;
