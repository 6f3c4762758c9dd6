-- One list of papers: a slip of a consent is in it from its first moment, and where it lies stands there alone (S26).
alter table legalbasis.paper
  alter column printed_by drop not null,
  add column year int generated always as (split_part(slip, '-', 1)::int) stored,
  add column number int generated always as (split_part(slip, '-', 2)::int) stored,
  add constraint one_slip_a_number unique (year, number);
comment on column legalbasis.paper.printed_by is 'Who printed it; nobody is known for slips that were printed before there was a list. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.paper.year is 'Out of the slip. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.paper.number is 'Out of the slip. [data: none] [holding: -] [copy: no]';

insert into legalbasis.paper (slip, printed_at)
select year::text || '-' || case when number < 10000 then lpad(number::text, 4, '0') else number::text end, at
from legalbasis.consent_slip slip
join legalbasis.consent_asking asking on asking.subject_id = slip.subject_id and asking.id = slip.asking_id
on conflict do nothing;

alter table legalbasis.consent_slip
  add constraint in_the_list foreign key (year, number) references legalbasis.paper (year, number);

-- A paper that was looked for and not found is struck off by two people as well.
alter table legalbasis.paper_destruction add column lost boolean not null default false;
comment on column legalbasis.paper_destruction.lost is 'It was missing, and nobody has seen it destroyed. [data: none] [holding: -] [copy: no]';

-- What two people have confirmed stays; what one has said and nobody confirmed goes when the paper is found.
create function legalbasis.not_destroyed(paper text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from legalbasis.paper_destruction one where one.slip = paper and one.confirmed_at is null;
$$;
comment on function legalbasis.not_destroyed is 'Takes back that a paper is destroyed, while the second of two has not confirmed it.';
revoke all on function legalbasis.not_destroyed from public;
grant execute on function legalbasis.not_destroyed to tallessa_app;

-- Free words in the customer's seal; whoever tells the place is offered them, and none is written any more.
revoke insert on legalbasis.consent_place from tallessa_app;
comment on table legalbasis.consent_place is 'Where a slip was said to lie before there was a list of papers (paper_place holds since).';
