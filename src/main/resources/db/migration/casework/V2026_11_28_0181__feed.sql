create table casework.feed (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  secret_key bytea unique,
  made_at timestamptz not null,
  ended_at timestamptz,
  check ((secret_key is null) = (ended_at is not null))
);
create unique index feed_of_a_worker on casework.feed (worker_id) where ended_at is null;
comment on table casework.feed is 'An address at which a worker''s other calendar fetches codes and times. One at a time.';
comment on column casework.feed.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column casework.feed.worker_id is 'Whose. [data: staff] [holding: -] [copy: no]';
comment on column casework.feed.secret_key is 'Keyed hash of the 256 random bits in the address, which are nowhere; none when it has ended. [data: none] [holding: -] [copy: no]';
comment on column casework.feed.made_at is 'When it was made. [data: staff] [holding: -] [copy: no]';
comment on column casework.feed.ended_at is 'From when on it leads nowhere. [data: staff] [holding: -] [copy: no]';
grant select, insert, update on casework.feed to tallessa_app;
