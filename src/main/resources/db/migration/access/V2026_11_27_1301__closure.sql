create table access.closure (
  subject_id uuid not null references access.file,
  id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (subject_id, id)
);
create unique index one_closure on access.closure (subject_id) where until_at is null;
comment on table access.closure is 'The customer may be under 13 and no guardian knows: closed to all but what settles it (S7). It says that an age was corrected, never which.';
comment on column access.closure.subject_id is 'Whose file. [data: none] [holding: closures] [copy: no]';
comment on column access.closure.id is 'Opaque. [data: none] [holding: closures] [copy: no]';
comment on column access.closure.from_at is 'From. [data: none] [holding: closures] [copy: yes]';
comment on column access.closure.until_at is 'Until; open while it lasts. [data: none] [holding: closures] [copy: yes]';

grant select, insert, update, delete on access.closure to tallessa_app;
