create table rights.copy (
  subject_id uuid not null,
  request_id uuid not null,
  version int not null check (version > 0),
  language text not null check (language in ('fi', 'sv', 'en')),
  reviewed_at timestamptz not null,
  reviewed_by uuid not null references staff.worker,
  confirmed_at timestamptz,
  confirmed_by uuid references staff.worker,
  tries int not null check (tries >= 0),
  claimed_until timestamptz,
  reached int not null check (reached >= 0),
  steps int not null check (steps >= 0),
  made_at timestamptz,
  masked boolean,
  paper_size int check (paper_size > 0),
  file_size int check (file_size > 0),
  gone_at timestamptz,
  sealed bytea not null,
  primary key (subject_id, request_id),
  foreign key (subject_id, request_id) references rights.request on delete cascade,
  constraint the_second_is_another check (confirmed_by <> reviewed_by and (confirmed_by is null) = (confirmed_at is null)),
  constraint made_of_what_two_have_seen check (
    (made_at is null or confirmed_at is not null) and (made_at is null) = (masked is null)
    and (made_at is null) = (paper_size is null) and (made_at is null) = (file_size is null))
);
create index copy_waiting on rights.copy (confirmed_at) where confirmed_at is not null and made_at is null and gone_at is null;
create index copy_made on rights.copy (made_at) where made_at is not null and gone_at is null;
comment on table rights.copy is 'The person''s own copy of all that is held, on its way: looked through by two, made, given, destroyed (GDPR Art. 15(3)).';
comment on column rights.copy.subject_id is 'Whose. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.request_id is 'Which request it answers. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.version is 'Counts the writings; bound into the seal, and into that of each piece. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.language is 'In which language it is made. [data: code] [holding: requests] [copy: no]';
comment on column rights.copy.reviewed_at is 'When somebody looked through what is other people''s. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.reviewed_by is 'Who. [data: staff] [holding: requests] [copy: no]';
comment on column rights.copy.confirmed_at is 'When somebody else agreed; empty while nobody has. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.confirmed_by is 'Who, never whoever looked through it first. [data: staff] [holding: requests] [copy: no]';
comment on column rights.copy.tries is 'How often it was begun to be made. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.claimed_until is 'Until when a machine that makes it has to say that it still does; then another begins it anew. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.reached is 'How many steps of making it are done. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.steps is 'Of how many. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.made_at is 'When it was made; empty while it is not. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.masked is 'Whether it was made without where the person lives, as that was protected. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.paper_size is 'How many bytes its paper has. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.file_size is 'How many bytes its file has. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.gone_at is 'When its pieces were destroyed: it was given, or its days were over. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy.sealed is 'What is given of what is other people''s as well, their names, and the password of the file until somebody saw it. [data: sealed] [holding: requests] [copy: no]';
grant select, insert, update, delete on rights.copy to tallessa_app;

create table rights.copy_piece (
  subject_id uuid not null,
  request_id uuid not null,
  part text not null check (part in ('PAPER', 'FILE')),
  position int not null check (position >= 0),
  sealed bytea not null,
  primary key (subject_id, request_id, part, position),
  foreign key (subject_id, request_id) references rights.copy on delete cascade
);
comment on table rights.copy_piece is 'A made copy in pieces, until it is given or its days are over.';
comment on column rights.copy_piece.subject_id is 'Whose. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy_piece.request_id is 'Which request it answers. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy_piece.part is 'The paper, or the file under a password. [data: code] [holding: requests] [copy: no]';
comment on column rights.copy_piece.position is 'Its place, from 0. [data: none] [holding: requests] [copy: no]';
comment on column rights.copy_piece.sealed is 'Its bytes. [data: sealed] [holding: requests] [copy: no]';
grant select, insert, delete on rights.copy_piece to tallessa_app;
