alter table casework.group_member
  add column number int not null default 1 check (number > 0),
  add column left_at timestamptz,
  add column left_by uuid,
  add constraint left_by_somebody check ((left_at is null) = (left_by is null));
alter table casework.group_member alter column number drop default;
alter table casework.group_member drop constraint group_member_pkey;
alter table casework.group_member add primary key (subject_id, group_id, number);
create unique index group_member_standing on casework.group_member (subject_id, group_id) where left_at is null;
comment on table casework.group_member is 'That a customer belongs to a group, or belonged to it until they were taken out. That they came is a contact in their own file.';
comment on column casework.group_member.number is 'Counts how often they joined: who was taken out may join again. [data: none] [holding: groups] [copy: no]';
comment on column casework.group_member.left_at is 'When they were taken out; empty while they belong to it. [data: none] [holding: groups] [copy: yes]';
comment on column casework.group_member.left_by is 'Who took them out, and may take that back at once. [data: staff] [holding: groups] [copy: no]';
grant update (left_at, left_by) on casework.group_member to tallessa_app;
