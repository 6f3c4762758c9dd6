-- What was added to a chain kept elsewhere is marked here too: put back together from an old backup, chain and count are missed by it (S6).
create table audit.mark (
  subject_id uuid not null,
  line bigint generated always as identity,
  at timestamptz not null,
  place bytea not null check (length(place) = 32),
  chain bytea not null check (length(chain) = 32),
  primary key (subject_id, line)
);
comment on table audit.mark is 'Append-only for the application: that something was added to a chain of another module. Stays as long as the log.';
comment on column audit.mark.line is 'The order of writing. [data: none] [holding: looks] [copy: no]';
comment on column audit.mark.at is 'When. [data: none] [holding: looks] [copy: no]';
comment on column audit.mark.subject_id is 'Whose chain. [data: none] [holding: looks] [copy: no]';
comment on column audit.mark.place is 'Keyed hash of which chain and where in it. [data: none] [holding: looks] [copy: no]';
comment on column audit.mark.chain is 'The hash it carries there. [data: none] [holding: looks] [copy: no]';
grant select, insert on audit.mark to tallessa_app;
