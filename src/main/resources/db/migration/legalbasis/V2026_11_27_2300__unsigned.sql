alter table legalbasis.consent_slip add column drawn boolean not null default false;
alter table legalbasis.consent_slip alter column drawn drop default;
comment on column legalbasis.consent_slip.drawn is 'Whether it was signed on the screen; else it is signed when it lies in its place. [data: none] [holding: consents] [copy: no]';

create function legalbasis.consent_unsigned(subject uuid, asking uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from legalbasis.consent_slip slip
    where slip.subject_id = subject and slip.asking_id = asking and not slip.drawn
      and not exists (select from legalbasis.consent_place earlier
        where earlier.subject_id = subject and earlier.asking_id = asking)
      and not exists (select from legalbasis.paper
        join legalbasis.paper_place lies on lies.slip = paper.slip
        where paper.year = slip.year and paper.number = slip.number))
$$;
comment on function legalbasis.consent_unsigned is 'Whether the answers to an asking wait for a signature on paper: nothing was drawn, and the slip was never put in a place.';

create or replace function legalbasis.consent_holds(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select newest.state in ('GIVEN', 'RENEWED') and newest.until_day >= today
        and not ('HEALTH' = any (read.categories)
          and legalbasis.consent_unsigned(subject, newest.asking_id))
      from legalbasis.consent_event newest
      join legalbasis.consent_version read on read.item_id = newest.item_id and read.number = newest.version
      where newest.subject_id = subject and newest.item_id = item
      order by newest.number desc limit 1), false)
    and not legalbasis.consent_ended(subject, item, kept_on, kinds, named)
$$;
comment on function legalbasis.consent_holds(uuid, uuid, int, text[], boolean, date) is 'Whether what was kept on an event of a consent still rests on it today: given or renewed, signed where it has to be explicit, not past its last day, and not lost in between.';
