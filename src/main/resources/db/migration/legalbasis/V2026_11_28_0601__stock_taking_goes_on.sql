-- A stock-taking outlives those who count: whoever is here takes the place of somebody who has left. And what is out of
-- its place while everything else is looked at is a difference like any other.
create table legalbasis.stock_taking_handed (
  stock_taking uuid not null references legalbasis.stock_taking,
  from_worker uuid not null references staff.worker,
  to_worker uuid not null references staff.worker,
  at timestamptz not null,
  primary key (stock_taking, from_worker),
  constraint to_another check (from_worker <> to_worker)
);
comment on table legalbasis.stock_taking_handed is 'Who took the place of whom in a stock-taking, as the other had left (S26).';
comment on column legalbasis.stock_taking_handed.stock_taking is 'Which stock-taking. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking_handed.from_worker is 'Who had left. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking_handed.to_worker is 'Who counts instead. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.stock_taking_handed.at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on legalbasis.stock_taking_handed to tallessa_app;
grant update (begun_by) on legalbasis.stock_taking to tallessa_app;

alter table legalbasis.stock_finding
  drop constraint one_of_four,
  drop constraint found_somewhere,
  add constraint one_of_five check (found in ('SEEN', 'OUT', 'MISSING', 'MISPLACED', 'UNLISTED')),
  add constraint found_somewhere
    check (found in ('SEEN', 'OUT', 'MISSING') or (cabinet is not null and folder > 0));
comment on column legalbasis.stock_finding.found is 'SEEN, OUT, MISSING, MISPLACED or UNLISTED. [data: code] [holding: -] [copy: no]';
