create table family.home_with (
  subject_id uuid not null references access.file,
  home_id uuid not null,
  relative_id uuid not null,
  primary key (subject_id, home_id, relative_id)
);
create index home_with_relative on family.home_with (subject_id, relative_id);
comment on table family.home_with is 'Who else lives in a home, by ids alone: so that protecting one of them finds all of them, whichever file tells of the home (K9). Words are in the seal of the home.';
comment on column family.home_with.subject_id is 'Whose file tells of the home. [data: none] [holding: homes] [copy: no]';
comment on column family.home_with.home_id is 'Which home. [data: none] [holding: homes] [copy: no]';
comment on column family.home_with.relative_id is 'Who of this family lives there. [data: none] [holding: homes] [copy: no]';

-- What lies in a seal is not read here: until a home is written anew, whoever a file with homes is linked to counts as living there.
insert into family.home_with (subject_id, home_id, relative_id)
select distinct home.subject_id, home.id, link.relative_id
from family.home join family.link on link.subject_id = home.subject_id;

grant select, insert, delete on family.home_with to tallessa_app;
