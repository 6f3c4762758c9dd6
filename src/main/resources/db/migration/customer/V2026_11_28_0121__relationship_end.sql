create table customer.relationship_end (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  ended_on date not null,
  statistics_until date not null,
  reason text not null check (reason in ('AIMS_REACHED', 'OWN_WISH', 'OTHER_SERVICE', 'MOVED', 'NO_CONTACT', 'AGE', 'OTHER')),
  written_by uuid not null references staff.worker,
  at timestamptz not null,
  sealed bytea,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references customer.relationship,
  constraint counted_to_its_end check (statistics_until >= ended_on),
  constraint corrected_with_a_reason check ((sealed is null) = (version = 1))
);
comment on table customer.relationship_end is 'That a relationship has ended, every version; the newest holds. A correction is the next one.';
comment on column customer.relationship_end.subject_id is 'Whose. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship_end.id is 'Which relationship. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship_end.version is 'From 1; a correction counts up. Bound into the seal. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship_end.ended_on is 'Last day of the relationship. [data: none] [holding: relationships] [copy: yes]';
comment on column customer.relationship_end.statistics_until is 'Last day of the statistics duty; never empty, or nothing would ever be erased (S42). [data: none] [holding: relationships] [copy: yes]';
comment on column customer.relationship_end.reason is 'Why it ended, of a closed list. [data: code] [holding: relationships] [copy: yes]';
comment on column customer.relationship_end.written_by is 'Who ended it, or corrected the days. [data: staff] [holding: relationships] [copy: no]';
comment on column customer.relationship_end.at is 'When. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship_end.sealed is 'Why the days were corrected, in words. [data: sealed] [holding: relationships] [copy: yes]';

-- Nothing in the product ended a relationship before this table; what a column said is taken over all the same.
insert into customer.relationship_end
  (subject_id, id, version, ended_on, statistics_until, reason, written_by, at)
select subject_id, id, 1, ended_on, make_date(extract(year from ended_on)::int + 1, 3, 31), 'OTHER', worker_id,
  ended_on::timestamp at time zone 'Europe/Helsinki'
from customer.relationship where ended_on is not null;

alter table customer.relationship drop column ended_on;
create index relationship_by_responsible on customer.relationship (worker_id, subject_id);

grant select, insert, delete on customer.relationship_end to tallessa_app;
