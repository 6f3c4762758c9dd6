-- At the end a line goes with its seal. A signed checkpoint says first where the chain begins from then on, so that
-- what went is told from what was cut away (D24).
create function audit.kept_since() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select now() - make_interval(months => greatest(24, max(standing.number)))
  from (select distinct on (deadline) number from association.deadline
    where deadline in ('log', 'log_end') and valid_from <= (now() at time zone 'Europe/Helsinki')::date
    order by deadline, version desc) standing
$$;
comment on function audit.kept_since is 'Lines from then on are kept: as long as the association has set, by the clock of the database, and never shorter than they can be read.';

create function audit.ending(most int) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select max(number) from audit.checkpoint
  where number < (select min(number) + ending.most from audit.checkpoint)
    and number < coalesce(
      (select number from audit.checkpoint where sealed_at >= audit.kept_since() order by number limit 1),
      (select max(number) from audit.checkpoint))
    and last_line < coalesce(
      (select line from audit.access_log where at >= audit.kept_since() order by line limit 1), 9223372036854775807)
$$;
comment on function audit.ending is 'The last of some checkpoints whose time is over, with all lines up to its last one; none where nothing is due.';

create function audit.cut() returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  beginning record;
  gone int;
begin
  select ('x' || encode(substring(digests from 1 for 8), 'hex'))::bit(64)::bigint as number,
    ('x' || encode(substring(digests from 9 for 8), 'hex'))::bit(64)::bigint as line into beginning
    from audit.checkpoint where form = -2 order by checkpoint.number desc limit 1;
  if not exists (select from audit.checkpoint due
      where due.number = beginning.number and due.last_line = beginning.line
        and due.number <= audit.ending(2147483647)) then
    raise exception 'the time of these lines is not over';
  end if;
  delete from audit.access_log where line <= beginning.line;
  delete from audit.checkpoint where checkpoint.number <= beginning.number;
  get diagnostics gone = row_count;
  delete from audit.mark where at < audit.kept_since()
    and not exists (select from vault.subject_key key where key.subject_id = mark.subject_id);
  return gone;
end
$$;
comment on function audit.cut is 'Takes away the lines and checkpoints before the beginning that was signed last, where their time is over, whoever asks.';

create index checkpoint_beginning on audit.checkpoint (number) where form < 0;
comment on column audit.checkpoint.form is 'How a line becomes a digest: a column that comes later comes with a form of its own. Below 0 it seals no line and says something of the chain. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.digests is 'The number and the digest of each line, so that the one that is not as it was written can be named; or what it says of the chain. [data: none] [holding: -] [copy: no]';

revoke all on function audit.kept_since, audit.ending, audit.cut from public;
grant execute on function audit.ending, audit.cut to tallessa_app;
