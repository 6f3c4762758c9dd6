create schema files;
comment on schema files is 'What is in files that were brought, in pieces, each in the seal of whom it is about.';
grant usage on schema files to tallessa_app;

create table files.content (
  subject_id uuid not null references access.file,
  id uuid not null,
  pieces int not null check (pieces > 0),
  primary key (subject_id, id)
);
comment on table files.content is 'A file that was brought. What it is called, and on what it rests, says whoever keeps it.';
comment on column files.content.subject_id is 'About whom. [data: none] [holding: attachments] [copy: no]';
comment on column files.content.id is 'Made of the file and the person''s key: one sent twice is one. [data: none] [holding: attachments] [copy: no]';
comment on column files.content.pieces is 'How many pieces it lies in; bound into the seal of each. [data: none] [holding: attachments] [copy: no]';

create table files.piece (
  subject_id uuid not null,
  content_id uuid not null,
  position int not null check (position >= 0),
  sealed bytea not null,
  primary key (subject_id, content_id, position),
  foreign key (subject_id, content_id) references files.content on delete cascade
);
-- What is sealed does not compress; looking for it costs time at each piece.
alter table files.piece alter column sealed set storage external;
comment on table files.piece is 'Some of the bytes of a file, at most 256 kB.';
comment on column files.piece.subject_id is 'About whom. [data: none] [holding: attachments] [copy: no]';
comment on column files.piece.content_id is 'Of which file. [data: none] [holding: attachments] [copy: no]';
comment on column files.piece.position is 'The how manieth, from 0; bound into the seal. [data: none] [holding: attachments] [copy: no]';
comment on column files.piece.sealed is 'The bytes; opens to the acts of contents alone. [data: sealed] [holding: attachments] [copy: yes]';
grant select, insert, delete on files.content, files.piece to tallessa_app;
