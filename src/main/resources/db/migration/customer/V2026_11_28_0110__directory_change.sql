create table customer.directory (
  the_one boolean primary key default true,
  change bigint not null,
  erasure bigint not null,
  constraint only_one check (the_one)
);
comment on table customer.directory is 'Exactly one row: how often what customers are found by has changed, so that each machine knows when its memory is behind.';
comment on column customer.directory.the_one is 'Always true, so that a second row has no place. [data: none] [holding: -] [copy: no]';
comment on column customer.directory.change is 'The number of the newest change; taken last in a transaction, so in the order of committing. [data: none] [holding: -] [copy: no]';
comment on column customer.directory.erasure is 'How many of them were somebody erased: nothing of them stays here to tell who. [data: none] [holding: -] [copy: no]';
insert into customer.directory (change, erasure) values (0, 0);

create table customer.directory_change (
  subject_id uuid primary key references access.file,
  change bigint not null,
  node uuid not null
);
create index directory_change_by_number on customer.directory_change (change);
comment on table customer.directory_change is 'Whose entry in the directory changed last with which number. What it says lies in memory alone.';
comment on column customer.directory_change.subject_id is 'Whose. [data: none] [holding: directory] [copy: no]';
comment on column customer.directory_change.change is 'The number of the newest change of theirs. [data: none] [holding: directory] [copy: no]';
comment on column customer.directory_change.node is 'The machine it was made on, a number drawn at its start: that one knows already. [data: none] [holding: directory] [copy: no]';

grant select, update on customer.directory to tallessa_app;
grant select, insert, update, delete on customer.directory_change to tallessa_app;
