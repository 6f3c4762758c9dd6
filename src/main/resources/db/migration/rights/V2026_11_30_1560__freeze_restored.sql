-- A backup that is put back has the freeze of a request and, by the export of the keys, no restriction any more: who lifted it and when they were told is lost.
alter table rights.freeze drop constraint told_before_it_is_lifted;
alter table rights.freeze add constraint told_before_it_is_lifted check (
  (until_by is null) = (told_on is null) and (until_by is null or until_at is not null)
  and told_on <= (until_at at time zone 'Europe/Helsinki')::date);
comment on column rights.freeze.told_on is 'The day they were told that it is used again; empty while it is not, and where a restore ended it. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.until_by is 'Who lifted it; empty where a restore found it lifted. [data: staff] [holding: requests] [copy: no]';
