-- A test has many parts now. What older versions say is moved, not added to: they show the parts they have.
create table legalbasis.balancing_part (
  service_id uuid not null,
  version int not null,
  part text not null,
  words text not null,
  primary key (service_id, version, part),
  foreign key (service_id, version) references legalbasis.balancing_test (service_id, version),
  constraint not_left_blank check (words ~ '\S')
);
comment on table legalbasis.balancing_part is 'What a version of a balancing test says, part by part; the part on children stands in the test itself. About a service, not about people.';
comment on column legalbasis.balancing_part.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_part.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_part.part is 'Which part, as a code. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.balancing_part.words is 'What it says. [data: none] [holding: -] [copy: no]';

insert into legalbasis.balancing_part (service_id, version, part, words)
select service_id, version, part, words
from legalbasis.balancing_test
cross join lateral (values
  ('OCCASION', occasion), ('INTEREST', interest), ('NECESSITY', necessity), ('FOR_THEM', for_them),
  ('FOR_US', for_us), ('MEASURES', measures), ('SCOPE', scope)) as said (part, words)
where words ~ '\S';

alter table legalbasis.balancing_test drop constraint no_part_left_out;
alter table legalbasis.balancing_test drop constraint may_or_may_not;
alter table legalbasis.balancing_test
  drop column occasion, drop column interest, drop column necessity, drop column for_them,
  drop column for_us, drop column measures, drop column scope;
alter table legalbasis.balancing_test add column assessment boolean;
alter table legalbasis.balancing_test add constraint may_or_may_not
  check (conclusion in ('MAY', 'MAY_WITH_MEASURES', 'MAY_NOT'));
comment on column legalbasis.balancing_test.conclusion is 'MAY, MAY_WITH_MEASURES or MAY_NOT. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.balancing_test.assessment is 'Whether an impact assessment is needed (GDPR Art. 35); null in versions that did not ask. [data: none] [holding: -] [copy: no]';

create table legalbasis.balancing_impact (
  service_id uuid not null,
  version int not null,
  place int not null,
  what text not null,
  likelihood int not null,
  severity int not null,
  primary key (service_id, version, place),
  foreign key (service_id, version) references legalbasis.balancing_test (service_id, version),
  constraint said_what check (what ~ '\S'),
  constraint one_to_four check (likelihood between 1 and 4 and severity between 1 and 4)
);
comment on table legalbasis.balancing_impact is 'What may come of it for the customers, and how bad that is.';
comment on column legalbasis.balancing_impact.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_impact.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_impact.place is 'The order in which they were written. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_impact.what is 'What may come of it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_impact.likelihood is 'From 1, hardly ever, to 4, surely. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_impact.severity is 'From 1, a nuisance, to 4, lasting harm. [data: none] [holding: -] [copy: no]';

create table legalbasis.balancing_advice (
  service_id uuid not null,
  version int not null,
  given_by uuid not null references staff.worker,
  given_at timestamptz not null,
  words text not null,
  primary key (service_id, version, given_by),
  foreign key (service_id, version) references legalbasis.balancing_test (service_id, version),
  constraint given_in_words check (words ~ '\S')
);
create index balancing_advice_by_giver on legalbasis.balancing_advice (given_by);
comment on table legalbasis.balancing_advice is 'What the data-protection contact advises about a version before it is decided; once each, never changed.';
comment on column legalbasis.balancing_advice.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_advice.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_advice.given_by is 'Who advised. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.balancing_advice.given_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_advice.words is 'The advice. [data: none] [holding: -] [copy: no]';

create table legalbasis.balancing_draft (
  service_id uuid not null references association.service,
  worker_id uuid not null references staff.worker,
  version int not null,
  saved_at timestamptz not null,
  sealed bytea not null,
  primary key (service_id, worker_id)
);
create index balancing_draft_by_worker on legalbasis.balancing_draft (worker_id);
comment on table legalbasis.balancing_draft is 'A test that is being written: one a service and author, read by its author alone, gone when it is sent.';
comment on column legalbasis.balancing_draft.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_draft.worker_id is 'Its author. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.balancing_draft.version is 'Grows with each saving, so that two tabs see each other. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_draft.saved_at is 'When it was saved last. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.balancing_draft.sealed is 'What is typed so far, as nobody has judged it: sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

grant select, insert on legalbasis.balancing_part, legalbasis.balancing_impact, legalbasis.balancing_advice to tallessa_app;
grant select, insert, update, delete on legalbasis.balancing_draft to tallessa_app;
