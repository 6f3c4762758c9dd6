alter table statistics.year add column counted_at timestamptz;
comment on column statistics.year.counted_at is 'When it was counted last: whoever is restricted since is in it still, and nothing is released until the next night. [data: none] [holding: -] [copy: no]';
