create table access.dormancy (
  subject_id uuid not null references access.file,
  id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (subject_id, id)
);
create unique index one_dormancy on access.dormancy (subject_id) where until_at is null;
comment on table access.dormancy is 'No relationship lasts any more: no worker has the file, a line manager opens it with a reason (D20).';
comment on column access.dormancy.subject_id is 'Whose file. [data: none] [holding: dormancies] [copy: no]';
comment on column access.dormancy.id is 'Opaque. [data: none] [holding: dormancies] [copy: no]';
comment on column access.dormancy.from_at is 'From; the designations that ended with it ended at this moment. [data: none] [holding: dormancies] [copy: yes]';
comment on column access.dormancy.until_at is 'Until the customer came back; open while it lasts. [data: none] [holding: dormancies] [copy: yes]';

grant select, insert, update, delete on access.dormancy to tallessa_app;
