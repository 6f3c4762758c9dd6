alter table association.deadline add column set_at timestamptz;
comment on column association.deadline.set_at is 'When; not known of what was set before this was kept. [data: none] [holding: -] [copy: no]';
