-- When each file goes, kept beside it: a list of a million files walks an index instead of reckoning all of them for
-- every page. What is kept is reckoned by one view alone, as soon as a row is written on which it rests.
create function customer.goes_on(begins date) returns date
  language sql stable
as $$
  select (goes_on.begins + case unit when 'DAYS' then make_interval(days => number)
    else make_interval(months => number) end)::date
  from association.deadline where deadline = 'retention'
  order by valid_from <= goes_on.begins desc,
    case when valid_from <= goes_on.begins then version else -version end desc limit 1
$$;
comment on function customer.goes_on is 'The day on which a file goes whose time begins on a day; what begins before the first version is counted by the first.';

create view customer.reckoned_clock as
select ended.subject_id, 'ENDED' as kind, ended.since_day, ended.until_day, decided.erase_on as sooner_on,
  least(customer.goes_on(ended.begins), decided.erase_on) as goes_on
from (select relationship.subject_id, max(newest.ended_on) as since_day, max(newest.statistics_until) as until_day,
    max(greatest(newest.ended_on, newest.statistics_until)) as begins
  from customer.relationship
  left join lateral (select ended_on, statistics_until from customer.relationship_end said
    where said.subject_id = relationship.subject_id and said.id = relationship.id
    order by said.version desc limit 1) newest on true
  group by relationship.subject_id having bool_and(newest.ended_on is not null)) ended
join access.dormancy on dormancy.subject_id = ended.subject_id and dormancy.until_at is null
left join lateral (select erase_on from customer.sooner
  where sooner.subject_id = ended.subject_id and sooner.at >= dormancy.from_at
  order by number desc limit 1) decided on decided.erase_on > ended.begins
union all
select never.subject_id, 'NEVER', never.opened_on, null, null, customer.goes_on(never.opened_on)
from (select file.subject_id, (opened_at at time zone 'Europe/Helsinki')::date as opened_on from access.file) never
where not exists (select from customer.relationship where relationship.subject_id = never.subject_id)
  and not exists (select from customer.intake
    where intake.subject_id = never.subject_id and intake.state <> 'BEGUN');
comment on view customer.reckoned_clock is 'When files go, as the rows of now say: after a relationship, or after a first day of which nothing came.';
grant select on customer.reckoned_clock to tallessa_app;

create table customer.clock (
  subject_id uuid primary key references access.file on delete cascade,
  kind text not null check (kind in ('ENDED', 'NEVER')),
  since_day date not null,
  until_day date,
  sooner_on date,
  goes_on date not null,
  constraint both_days_of_an_end check ((kind = 'ENDED') = (until_day is not null))
);
create index clock_by_day on customer.clock (goes_on);
comment on table customer.clock is 'When a file goes, as customer.reckoned_clock last said; for lists. Whatever erases asks the rows themselves again.';
comment on column customer.clock.subject_id is 'Whose file; it goes with it. [data: none] [holding: relationships] [copy: no]';
comment on column customer.clock.kind is 'Whether a relationship has ended, or there never was one. [data: code] [holding: relationships] [copy: no]';
comment on column customer.clock.since_day is 'Last day of the relationship, or the first of the file. [data: none] [holding: relationships] [copy: no]';
comment on column customer.clock.until_day is 'Last day of the statistics duty. [data: none] [holding: relationships] [copy: no]';
comment on column customer.clock.sooner_on is 'An earlier day that was decided on, after both of these. [data: none] [holding: relationships] [copy: no]';
comment on column customer.clock.goes_on is 'The day on which all of it goes. [data: none] [holding: relationships] [copy: no]';
grant select on customer.clock to tallessa_app;
insert into customer.clock select * from customer.reckoned_clock;

-- Two who write of one file at once come one after the other, and so does whoever sets the time anew: the later of them
-- sees what the first has written.
create function customer.wind() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  whose uuid := coalesce(new.subject_id, old.subject_id);
begin
  lock table customer.clock in row exclusive mode;
  perform from access.file where file.subject_id = whose for no key update;
  if found then
    delete from customer.clock where clock.subject_id = whose
      and not exists (select from customer.reckoned_clock now where now.subject_id = whose);
    insert into customer.clock select * from customer.reckoned_clock now where now.subject_id = whose
    on conflict (subject_id) do update set kind = excluded.kind, since_day = excluded.since_day,
      until_day = excluded.until_day, sooner_on = excluded.sooner_on, goes_on = excluded.goes_on;
  end if;
  return null;
end
$$;
comment on function customer.wind is 'Reckons the clock of one file anew.';
revoke all on function customer.wind from public;
create trigger wind after insert or update or delete on customer.sooner
  for each row execute function customer.wind();
create trigger wind after insert or delete on customer.relationship
  for each row execute function customer.wind();
create trigger wind after insert or update or delete on customer.relationship_end
  for each row execute function customer.wind();
create trigger wind after insert or update or delete on access.dormancy
  for each row execute function customer.wind();
create trigger wind after insert or update or delete on customer.intake
  for each row execute function customer.wind();
create trigger wind after insert or update of opened_at on access.file
  for each row execute function customer.wind();

-- What began before a version was in force is counted by another.
create function customer.set_clocks() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  lock table customer.clock in share row exclusive mode;
  update customer.clock set goes_on = least(customer.goes_on(greatest(since_day, until_day)), sooner_on)
  where greatest(since_day, until_day) >= least(old.valid_from, new.valid_from) or coalesce(new.version, old.version) = 1;
  return null;
end
$$;
comment on function customer.set_clocks is 'The time itself is another from now on.';
revoke all on function customer.set_clocks from public;
create trigger set_clocks after insert or update of number, unit, valid_from on association.deadline
  for each row when (new.deadline = 'retention') execute function customer.set_clocks();
create trigger unset_clocks after delete on association.deadline
  for each row when (old.deadline = 'retention') execute function customer.set_clocks();
