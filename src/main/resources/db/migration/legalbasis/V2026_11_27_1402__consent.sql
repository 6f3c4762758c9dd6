create table legalbasis.consent_asking (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table legalbasis.consent_asking is 'Somebody was asked for consents: who decides and why, in which language, told what before. Written once.';
comment on column legalbasis.consent_asking.subject_id is 'About whom. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_asking.id is 'Opaque. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_asking.at is 'When. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_asking.sealed is 'Who was asked, why they may consent, what they were told, which items. [data: sealed] [holding: consents] [copy: yes]';

create table legalbasis.consent_event (
  subject_id uuid not null references access.file,
  item_id uuid not null,
  number int not null check (number > 0),
  at timestamptz not null,
  state text not null,
  version int not null,
  until_day date,
  asking_id uuid,
  sealed bytea,
  chain bytea not null check (length(chain) = 32),
  primary key (subject_id, item_id, number),
  foreign key (item_id, version) references legalbasis.consent_version,
  foreign key (subject_id, asking_id) references legalbasis.consent_asking,
  constraint a_state_of_dpv check (state in ('REQUESTED', 'DEFERRED', 'GIVEN', 'REFUSED', 'RENEWED',
    'WITHDRAWN', 'EXPIRED', 'TERMINATED', 'INVALIDATED')),
  constraint given_until_a_day check ((state in ('GIVEN', 'RENEWED')) = (until_day is not null)),
  constraint people_say_something check (sealed is not null or state in ('EXPIRED', 'TERMINATED'))
);
create unique index answered_once on legalbasis.consent_event (subject_id, asking_id, item_id)
  where state in ('GIVEN', 'RENEWED', 'REFUSED');
create index consent_by_last_day on legalbasis.consent_event (until_day) where until_day is not null;
comment on table legalbasis.consent_event is 'What became of each consent, event by event, each carrying a keyed hash over itself and the one before (S6). One chain a person and item.';
comment on column legalbasis.consent_event.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_event.item_id is 'For what. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.number is 'Counted from 1 in each chain, without gaps. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_event.at is 'When it was said. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.state is 'The state from now on (DPV). [data: code] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.version is 'Which text was answered. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.until_day is 'Last day it holds. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.asking_id is 'Asked when. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_event.sealed is 'Who said it, how, where, before whom, and why they may; nothing where the register says it by itself. [data: sealed] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_event.chain is 'Keyed hash over all the rest and the hash before (HMAC-SHA256). [data: none] [holding: consents] [copy: no]';

create table legalbasis.consent_slip (
  subject_id uuid not null,
  asking_id uuid not null,
  year int not null,
  number int not null check (number > 0),
  sealed bytea not null,
  primary key (subject_id, asking_id),
  unique (year, number),
  foreign key (subject_id, asking_id) references legalbasis.consent_asking
);
comment on table legalbasis.consent_slip is 'The paper that goes with the answers to one asking (S26, D2).';
comment on column legalbasis.consent_slip.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_slip.asking_id is 'Of which asking. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_slip.year is 'Slips are counted anew each year. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_slip.number is 'As printed on it. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_slip.sealed is 'The strokes drawn on the screen, or that it was signed on paper. [data: sealed] [holding: consents] [copy: yes]';

create table legalbasis.consent_slip_count (
  year int primary key,
  last int not null
);
comment on table legalbasis.consent_slip_count is 'How many slips there have been in a year: an erased one leaves its number unused.';
comment on column legalbasis.consent_slip_count.year is 'Which year. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_slip_count.last is 'The number given last. [data: none] [holding: -] [copy: no]';
grant select, insert, update on legalbasis.consent_slip_count to tallessa_app;

create table legalbasis.consent_place (
  subject_id uuid not null,
  asking_id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, asking_id, version),
  foreign key (subject_id, asking_id) references legalbasis.consent_slip
);
comment on table legalbasis.consent_place is 'Where a slip lies: the newest holds. Until there is one, its consents are amber (D2).';
comment on column legalbasis.consent_place.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_place.asking_id is 'Which slip. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_place.version is 'Counts the times it was placed. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_place.at is 'When it was placed. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_place.sealed is 'Cabinet, binder, sheet, and who put it there. [data: sealed] [holding: consents] [copy: yes]';

create table legalbasis.consent_denial (
  subject_id uuid not null references access.file,
  item_id uuid not null references legalbasis.consent_item,
  number int not null check (number > 0),
  at timestamptz not null,
  stands boolean not null,
  sealed bytea not null,
  primary key (subject_id, item_id, number)
);
comment on table legalbasis.consent_denial is 'A young person keeps an item from their guardians (K3): no guardian consents to it or learns of it. The newest holds.';
comment on column legalbasis.consent_denial.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.item_id is 'What. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.number is 'Counted from 1. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.at is 'When. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.stands is 'False where it was taken back. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.sealed is 'The reason, and who judged it. [data: sealed] [holding: consents] [copy: no]';

create table legalbasis.consent_clearing (
  subject_id uuid not null,
  item_id uuid not null,
  number int not null,
  at timestamptz not null,
  primary key (subject_id, item_id, number),
  foreign key (subject_id, item_id, number) references legalbasis.consent_event
);
comment on table legalbasis.consent_clearing is 'What rested on a consent that ended is erased, for good.';
comment on column legalbasis.consent_clearing.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_clearing.item_id is 'For what. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_clearing.number is 'After which event. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_clearing.at is 'When it was done. [data: none] [holding: consents] [copy: no]';

create table legalbasis.consent_proof (
  id uuid primary key,
  chain bytea not null,
  month date not null,
  destroyed_on date not null
);
comment on table legalbasis.consent_proof is 'That a consent once was, of somebody who is erased: nobody''s any more, and gone on its day (C8).';
comment on column legalbasis.consent_proof.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_proof.chain is 'The hash its chain ended with. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_proof.month is 'In which month it was erased; the first day stands for it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_proof.destroyed_on is 'The day this goes too. [data: none] [holding: -] [copy: no]';

-- An event, a slip or a place is never changed and never taken out by itself: only everything of one person goes (S6).
create function legalbasis.forget_consents(subject uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from legalbasis.consent_clearing one where one.subject_id = subject;
  delete from legalbasis.consent_place one where one.subject_id = subject;
  delete from legalbasis.consent_slip one where one.subject_id = subject;
  delete from legalbasis.consent_event one where one.subject_id = subject;
  delete from legalbasis.consent_asking one where one.subject_id = subject;
  delete from legalbasis.consent_denial one where one.subject_id = subject;
$$;
comment on function legalbasis.forget_consents is 'Erases everything of one person''s consents; less than all nobody can erase.';
revoke all on function legalbasis.forget_consents from public;
grant execute on function legalbasis.forget_consents to tallessa_app;

-- Asked inside the one statement that reads what rests on a consent, by the day of the visit.
create function legalbasis.consent_holds(subject uuid, item uuid, kept_at timestamptz, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select event.state in ('GIVEN', 'RENEWED') and event.until_day >= today
      from legalbasis.consent_event event where event.subject_id = subject and event.item_id = item
      order by event.number desc limit 1), false)
    and not exists (select from legalbasis.consent_event ended
      where ended.subject_id = subject and ended.item_id = item and ended.at >= kept_at
        and ended.state in ('WITHDRAWN', 'EXPIRED', 'TERMINATED', 'INVALIDATED'))
$$;
comment on function legalbasis.consent_holds is 'Whether what was kept then still rests on a consent today: given or renewed, not past its last day, not ended in between.';

grant select, insert on legalbasis.consent_asking, legalbasis.consent_event, legalbasis.consent_slip,
  legalbasis.consent_place, legalbasis.consent_denial, legalbasis.consent_clearing to tallessa_app;
grant select, insert, delete on legalbasis.consent_proof to tallessa_app;
