create table family.link (
  subject_id uuid not null references access.file,
  id uuid not null,
  relative_id uuid not null,
  other_id uuid not null references access.file on delete cascade,
  from_day date not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id),
  check (subject_id <> other_id)
);
create index link_by_other on family.link (other_id);
comment on table family.link is 'That somebody of one customer''s family is the customer of another file. The same link is a row in both files, and opens neither (S12).';
comment on column family.link.subject_id is 'Whose file says so. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.id is 'Which link; the same in both files. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.relative_id is 'Who of this family it is. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.other_id is 'Whose file it is; erased, it takes the row along. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.from_day is 'The first day. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.at is 'When it was written. [data: none] [holding: family_links] [copy: no]';
comment on column family.link.sealed is 'Who made it. [data: sealed] [holding: family_links] [copy: no]';

create table family.link_end (
  subject_id uuid not null,
  link_id uuid not null,
  until_day date not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, link_id),
  foreign key (subject_id, link_id) references family.link on delete cascade
);
comment on table family.link_end is 'That a link between two files ended; what was before stays as its history.';
comment on column family.link_end.subject_id is 'In whose file. [data: none] [holding: family_links] [copy: no]';
comment on column family.link_end.link_id is 'Which link. [data: none] [holding: family_links] [copy: no]';
comment on column family.link_end.until_day is 'The day it ended. [data: none] [holding: family_links] [copy: no]';
comment on column family.link_end.at is 'When it was written. [data: none] [holding: family_links] [copy: no]';
comment on column family.link_end.sealed is 'Who ended it. [data: sealed] [holding: family_links] [copy: no]';

grant select, insert, delete on family.link, family.link_end to tallessa_app;
