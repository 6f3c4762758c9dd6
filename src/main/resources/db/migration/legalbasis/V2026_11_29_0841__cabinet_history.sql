-- Whoever holds the key of a cabinet writes that a paper was taken, of themselves or of somebody else (S26).
alter table legalbasis.paper_taking add column written_by uuid references staff.worker;
update legalbasis.paper_taking set written_by = taken_by;
alter table legalbasis.paper_taking alter column written_by set not null;
comment on column legalbasis.paper_taking.taken_by is 'Who has it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper_taking.written_by is 'Who wrote it down. [data: staff] [holding: -] [copy: no]';

-- What there was is read long after, by paper and by cabinet.
create index paper_place_of on legalbasis.paper_place (slip, since);
create index paper_taking_of on legalbasis.paper_taking (slip, taken_at);
create index cabinet_key_of on legalbasis.cabinet_key (cabinet, given_at);

-- An office moves, and its cabinets with it.
create table legalbasis.cabinet_place (
  cabinet int not null references legalbasis.cabinet,
  version int not null,
  place text not null,
  written_by uuid not null references staff.worker,
  written_at timestamptz not null,
  primary key (cabinet, version),
  constraint after_the_first check (version > 1),
  constraint somewhere check (place ~ '\S')
);
comment on table legalbasis.cabinet_place is 'Where a cabinet stands since it was put right or moved; the first place is the cabinet''s own (S26).';
comment on column legalbasis.cabinet_place.cabinet is 'Which cabinet. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_place.version is 'Counted on from the first place, which is 1. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_place.place is 'Town, room. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_place.written_by is 'Who wrote it down. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.cabinet_place.written_at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on legalbasis.cabinet_place to tallessa_app;

-- A difference stays with how it came about when the paper is seen later in the same stock-taking.
alter table legalbasis.stock_finding add column replaced_at timestamptz;
comment on column legalbasis.stock_finding.replaced_at is 'When the same stock-taking came to something else about the paper. [data: none] [holding: -] [copy: no]';
drop index legalbasis.stock_finding_once;
create unique index stock_finding_once on legalbasis.stock_finding (stock_taking, slip)
  where slip is not null and replaced_at is null;
grant update (replaced_at) on legalbasis.stock_finding to tallessa_app;
