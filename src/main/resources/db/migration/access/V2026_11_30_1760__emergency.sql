create table access.emergency (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null references staff.worker,
  from_at timestamptz not null,
  until_at timestamptz not null,
  due_day date not null,
  reviewed_by uuid references staff.worker,
  reviewed_at timestamptz,
  outcome text check (outcome in ('ACCEPTED', 'BREACH')),
  sealed bytea not null,
  primary key (subject_id, id),
  constraint for_hours check (until_at > from_at and until_at <= from_at + interval '12 hours'),
  constraint reviewed_as_a_whole check (num_nulls(reviewed_by, reviewed_at, outcome) in (0, 3)),
  constraint nobody_reviews_their_own check (reviewed_by <> worker_id)
);
create index emergency_by_worker on access.emergency (worker_id, until_at);
create index emergency_to_review on access.emergency (due_day) where reviewed_at is null;
comment on table access.emergency is 'A worker who is not designated opened a file for some hours, and another person judges whether that was right (S25).';
comment on column access.emergency.subject_id is 'Whose file. [data: none] [holding: openings] [copy: no]';
comment on column access.emergency.id is 'Opaque; of a breach that is found in it as well. [data: none] [holding: openings] [copy: no]';
comment on column access.emergency.worker_id is 'Who opened it. [data: staff] [holding: openings] [copy: yes]';
comment on column access.emergency.from_at is 'From. [data: none] [holding: openings] [copy: yes]';
comment on column access.emergency.until_at is 'Until, twelve hours at most. [data: none] [holding: openings] [copy: no]';
comment on column access.emergency.due_day is 'The last day to judge it. [data: none] [holding: openings] [copy: no]';
comment on column access.emergency.reviewed_by is 'The line manager who judged it, never who opened it. [data: staff] [holding: openings] [copy: no]';
comment on column access.emergency.reviewed_at is 'When; empty until then. [data: none] [holding: openings] [copy: no]';
comment on column access.emergency.outcome is 'Accepted, or a breach was written down. [data: code] [holding: openings] [copy: no]';
comment on column access.emergency.sealed is 'What kind of emergency, and why: it may tell what a child has to fear, which no copy tells a guardian. [data: sealed] [holding: openings] [copy: no]';
grant select, insert, update, delete on access.emergency to tallessa_app;

-- What was judged once stays judged, whoever asks.
create function access.judged_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'an emergency is judged once' using errcode = 'check_violation';
end
$$;
comment on function access.judged_once() is 'Whoever asks: who judged what, and when, stays.';
create trigger judged_once before update on access.emergency for each row
  when (old.reviewed_at is not null) execute function access.judged_once();
