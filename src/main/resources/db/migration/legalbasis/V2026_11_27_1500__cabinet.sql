create table legalbasis.cabinet (
  number int primary key,
  place text not null,
  added_by uuid not null references staff.worker,
  added_at timestamptz not null,
  constraint counted_from_one check (number > 0),
  constraint somewhere check (place ~ '\S')
);
comment on table legalbasis.cabinet is 'A locked cabinet with papers of consents (S26).';
comment on column legalbasis.cabinet.number is 'As on its door. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet.place is 'Town, room. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet.added_by is 'Who wrote it down. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.cabinet.added_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.cabinet_key (
  id uuid primary key,
  cabinet int not null references legalbasis.cabinet,
  worker_id uuid not null references staff.worker,
  given_at timestamptz not null,
  given_by uuid not null references staff.worker,
  returned_at timestamptz,
  returned_to uuid references staff.worker,
  constraint returned_to_somebody check ((returned_at is null) = (returned_to is null))
);
create unique index cabinet_key_held on legalbasis.cabinet_key (cabinet, worker_id) where returned_at is null;
comment on table legalbasis.cabinet_key is 'Who holds a key to a cabinet, and held one: the custodians (S26).';
comment on column legalbasis.cabinet_key.id is 'Drawn at random. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.cabinet is 'Which cabinet. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.worker_id is 'Who holds the key. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.given_at is 'Since when. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.given_by is 'Who gave it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.returned_at is 'When it was given back. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_key.returned_to is 'To whom. [data: staff] [holding: -] [copy: no]';

create table legalbasis.paper (
  slip text primary key,
  printed_by uuid not null references staff.worker,
  printed_at timestamptz not null,
  constraint year_and_number check (slip ~ '^\d{4}-\d{4,7}$')
);
comment on table legalbasis.paper is 'A paper by the number of its slip. Whose it is, and what it says, is not kept here (decision 0020).';
comment on column legalbasis.paper.slip is 'Counted within a year, as 2026-0412. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper.printed_by is 'Who printed it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper.printed_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.paper_place (
  id uuid primary key,
  slip text not null references legalbasis.paper,
  since timestamptz not null,
  cabinet int not null references legalbasis.cabinet,
  folder int not null,
  sheet int not null,
  placed_by uuid not null references staff.worker,
  left_at timestamptz,
  constraint counted_from_one check (folder > 0 and sheet > 0)
);
create unique index paper_place_one on legalbasis.paper_place (slip) where left_at is null;
create unique index paper_place_own on legalbasis.paper_place (cabinet, folder, sheet) where left_at is null;
comment on table legalbasis.paper_place is 'Where a paper lies and has lain; one paper a sheet.';
comment on column legalbasis.paper_place.id is 'Drawn at random. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.slip is 'Which paper. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.since is 'Since when. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.cabinet is 'Cabinet. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.folder is 'Folder in it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.sheet is 'Sheet in that. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.placed_by is 'Who put it there. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper_place.left_at is 'When it went to another place, or was destroyed. [data: none] [holding: -] [copy: no]';

create table legalbasis.paper_taking (
  id uuid primary key,
  slip text not null references legalbasis.paper,
  taken_at timestamptz not null,
  taken_by uuid not null references staff.worker,
  why text not null,
  returned_at timestamptz,
  returned_by uuid references staff.worker,
  constraint one_of_the_reasons check (why in ('SHOW', 'COPY', 'AUTHORITY', 'ORDER')),
  constraint returned_by_somebody check ((returned_at is null) = (returned_by is null))
);
create unique index paper_taking_out on legalbasis.paper_taking (slip) where returned_at is null;
comment on table legalbasis.paper_taking is 'Who took a paper out of its place, when and why, and its return (S26).';
comment on column legalbasis.paper_taking.id is 'Drawn at random. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.slip is 'Which paper. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.taken_at is 'When it was taken. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.taken_by is 'Who took it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.why is 'SHOW, COPY, AUTHORITY or ORDER. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.returned_at is 'When it was back in its place. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.returned_by is 'Who put it back. [data: staff] [holding: -] [copy: no]';

create table legalbasis.stock_taking (
  id uuid primary key,
  why text not null,
  begun_by uuid not null references staff.worker,
  begun_at timestamptz not null,
  joined_by uuid references staff.worker,
  joined_at timestamptz,
  ended_by uuid references staff.worker,
  ended_at timestamptz,
  constraint yearly_or_extra check (why in ('YEARLY', 'EXTRA')),
  constraint two_people check (joined_by <> begun_by),
  constraint ended_by_two check (ended_at is null or joined_by is not null)
);
create unique index stock_taking_running on legalbasis.stock_taking ((true)) where ended_at is null;
comment on table legalbasis.stock_taking is 'Going through the folders, two people together (S26); one at a time.';
comment on column legalbasis.stock_taking.id is 'Drawn at random. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.why is 'YEARLY or EXTRA. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.begun_by is 'The first of the two. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.begun_at is 'When it began. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.joined_by is 'The second of the two. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.joined_at is 'When the second joined. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.ended_by is 'Who ended it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking.ended_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.stock_finding (
  stock_taking uuid not null references legalbasis.stock_taking,
  id uuid not null,
  slip text references legalbasis.paper,
  found text not null,
  cabinet int references legalbasis.cabinet,
  folder int,
  found_by uuid not null references staff.worker,
  found_at timestamptz not null,
  sealed bytea,
  explained_by uuid references staff.worker,
  explained_at timestamptz,
  primary key (stock_taking, id),
  constraint one_of_four check (found in ('SEEN', 'MISSING', 'MISPLACED', 'UNLISTED')),
  constraint only_unlisted_has_no_slip check ((slip is null) = (found = 'UNLISTED')),
  constraint found_somewhere check (found in ('SEEN', 'MISSING') or (cabinet is not null and folder > 0)),
  constraint explained_by_somebody check ((sealed is null) = (explained_by is null)),
  constraint only_differences_explained check (found <> 'SEEN' or sealed is null)
);
create unique index stock_finding_once on legalbasis.stock_finding (stock_taking, slip) where slip is not null;
create index stock_finding_last on legalbasis.stock_finding (slip, found_at desc) where slip is not null;
comment on table legalbasis.stock_finding is 'What a stock-taking found of one paper: seen, missing, misplaced, or not on the list; differences are explained (S26).';
comment on column legalbasis.stock_finding.stock_taking is 'Which stock-taking. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.id is 'Drawn at random. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.slip is 'Which paper; none where it is not on the list. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.found is 'SEEN, MISSING, MISPLACED or UNLISTED. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.cabinet is 'Where it was found, if not in its place. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.folder is 'Folder there. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.found_by is 'Who said so. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.found_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.sealed is 'Why, in words, sealed with the register key. [data: sealed] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.explained_by is 'Who explained it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_finding.explained_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.paper_destruction (
  slip text primary key references legalbasis.paper,
  said_by uuid not null references staff.worker,
  said_at timestamptz not null,
  confirmed_by uuid references staff.worker,
  confirmed_at timestamptz,
  constraint never_alone check (confirmed_by <> said_by),
  constraint confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null))
);
comment on table legalbasis.paper_destruction is 'A paper destroyed by two people (S26, D3).';
comment on column legalbasis.paper_destruction.slip is 'Which paper. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_destruction.said_by is 'Who said it is destroyed. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper_destruction.said_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper_destruction.confirmed_by is 'The second, who was there. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper_destruction.confirmed_at is 'When. [data: none] [holding: -] [copy: no]';

grant select, insert on legalbasis.cabinet, legalbasis.paper to tallessa_app;
grant select, insert, update (returned_at, returned_to) on legalbasis.cabinet_key to tallessa_app;
grant select, insert, update (left_at) on legalbasis.paper_place to tallessa_app;
grant select, insert, update (returned_at, returned_by) on legalbasis.paper_taking to tallessa_app;
grant select, insert, update (joined_by, joined_at, ended_by, ended_at) on legalbasis.stock_taking to tallessa_app;
grant select, insert, update (found, cabinet, folder, found_by, found_at, sealed, explained_by, explained_at)
  on legalbasis.stock_finding to tallessa_app;
grant select, insert, update (confirmed_by, confirmed_at) on legalbasis.paper_destruction to tallessa_app;
