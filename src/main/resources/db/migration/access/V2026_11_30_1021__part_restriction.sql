create table access.part_restriction (
  subject_id uuid not null references access.file,
  id uuid not null,
  part text not null check (part in ('statistics', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address')),
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (subject_id, id)
);
create unique index one_restriction_a_part on access.part_restriction (subject_id, part) where until_at is null;
comment on table access.part_restriction is 'One field, or one purpose, is restricted (GDPR Art. 18): kept, not used, while the rest of the file is.';
comment on column access.part_restriction.subject_id is 'Whose file. [data: none] [holding: restrictions] [copy: no]';
comment on column access.part_restriction.id is 'Opaque. [data: none] [holding: restrictions] [copy: no]';
comment on column access.part_restriction.part is 'Which field, or the statistics, of a closed list. [data: code] [holding: restrictions] [copy: yes]';
comment on column access.part_restriction.from_at is 'From. [data: none] [holding: restrictions] [copy: yes]';
comment on column access.part_restriction.until_at is 'Until; open while it lasts. [data: none] [holding: restrictions] [copy: yes]';
grant select, insert, update, delete on access.part_restriction to tallessa_app;
