-- Lines that can no longer change are sealed: a checkpoint holds a digest of each of them and the hash of the
-- checkpoint before it, and is signed with a key this database never sees.
create table audit.checkpoint (
  number bigint primary key,
  form smallint not null,
  sealed_at timestamptz not null,
  first_line bigint not null,
  last_line bigint not null,
  lines int not null,
  content bytea not null,
  previous bytea not null,
  signature bytea not null,
  digests bytea not null
);
comment on table audit.checkpoint is 'Append-only for the application: the lines of the log from the checkpoint before it up to its last line, sealed.';
comment on column audit.checkpoint.number is 'The order of sealing, without a gap. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.form is 'How a line becomes a digest: a column that comes later comes with a form of its own. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.sealed_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.first_line is 'The first line it seals. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.last_line is 'The last line it seals; whatever number below has no line never had one that stayed. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.lines is 'How many lines it seals. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.content is 'Hash of the digests. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.previous is 'Hash of the checkpoint before. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.signature is 'Of all of the above, with the key of the log. [data: none] [holding: -] [copy: no]';
comment on column audit.checkpoint.digests is 'The number and the digest of each line, so that the one that is not as it was written can be named. [data: none] [holding: -] [copy: no]';
grant select, insert on audit.checkpoint to tallessa_app;

create table audit.outside (
  place text primary key check (place in ('FILE', 'SYSLOG')),
  number bigint not null
);
comment on table audit.outside is 'How far the checkpoints are copied out of this database.';
comment on column audit.outside.place is 'Where to. [data: code] [holding: -] [copy: no]';
comment on column audit.outside.number is 'The last checkpoint that was written there. [data: none] [holding: -] [copy: no]';
grant select, insert, update on audit.outside to tallessa_app;
