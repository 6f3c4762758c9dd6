create schema legalbasis;
comment on schema legalbasis is 'Why we may keep what we keep.';
grant usage on schema legalbasis to tallessa_app;

create table legalbasis.balancing_test (
  service_id uuid not null references association.service,
  version int not null,
  occasion text,
  interest text not null,
  necessity text not null,
  for_them text not null,
  for_us text not null,
  children text not null,
  measures text not null,
  conclusion text not null,
  scope text not null,
  valid_until date not null,
  written_by uuid not null references staff.worker,
  written_at timestamptz not null,
  primary key (service_id, version),
  unique (service_id, version, written_by),
  constraint counted_from_one check (version > 0),
  constraint may_or_may_not check (conclusion in ('MAY', 'MAY_NOT')),
  constraint no_part_left_out check (interest ~ '\S' and necessity ~ '\S' and for_them ~ '\S'
    and for_us ~ '\S' and measures ~ '\S' and scope ~ '\S'),
  constraint children_thought_of check (children ~ '\S')
);
comment on table legalbasis.balancing_test is 'May a service rest on legitimate interest (GDPR Art. 6(1)(f), S4)? One row a version; written once, never edited. About a service, not about people.';
comment on column legalbasis.balancing_test.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.version is 'Counted from 1 in each service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.occasion is 'Why it was written now, if said. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.interest is 'Part 1: our interest. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.necessity is 'Part 2: what is needed for it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.for_them is 'Part 3: what weighs for the customers. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.for_us is 'Part 3: what weighs for the association. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.children is 'What it means to children; never empty. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.measures is 'What is done about it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.conclusion is 'MAY or MAY_NOT. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.scope is 'For what our interest may go first, and for what not. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.valid_until is 'Last day in force once approved. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.written_by is 'Its author. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.written_at is 'When it was written. [data: none] [holding: -] [copy: no]';

create table legalbasis.balancing_decision (
  service_id uuid not null,
  version int not null,
  written_by uuid not null,
  outcome text not null,
  decided_by uuid not null references staff.worker,
  decided_at timestamptz not null,
  words text,
  primary key (service_id, version),
  foreign key (service_id, version, written_by)
    references legalbasis.balancing_test (service_id, version, written_by),
  constraint approved_or_sent_back check (outcome in ('APPROVED', 'SENT_BACK')),
  constraint never_by_the_author check (decided_by <> written_by),
  constraint sent_back_with_words check (outcome = 'APPROVED' or words ~ '\S')
);
comment on table legalbasis.balancing_decision is 'What a second person decided about a version (D11); one decision a version, never changed.';
comment on column legalbasis.balancing_decision.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.written_by is 'The author again, so that the database, too, keeps author and decider apart. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.outcome is 'APPROVED or SENT_BACK. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.decided_by is 'Who decided. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.decided_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_decision.words is 'What was said with it; needed to send back. [data: none] [holding: -] [copy: no]';

-- Never edited, never removed: a new version is written instead.
grant select, insert on legalbasis.balancing_test, legalbasis.balancing_decision to tallessa_app;
