create table customer.other_information (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  item_id uuid not null,
  consent_number int not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
comment on table customer.other_information is 'Other information, each entry resting on one consent (S14).';
comment on column customer.other_information.subject_id is 'Whose. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.id is 'Drawn for each form, so that one sent twice writes one entry. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.version is 'Counts changes; bound into the seal. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.at is 'When it was written. [data: none] [holding: other_information] [copy: yes]';
comment on column customer.other_information.item_id is 'The consent item it rests on. [data: none] [holding: other_information] [copy: yes]';
comment on column customer.other_information.consent_number is 'The event of that consent by which it was given. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.sealed is 'The words, who told them, verification, who wrote them. [data: sealed] [holding: other_information] [copy: yes]';

create table customer.health_entry (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  item_id uuid not null,
  consent_number int not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
comment on table customer.health_entry is 'Health, and contact points that tell of it, apart from all else; each entry resting on one explicit consent (S20, GDPR Art. 9(2)(a)).';
comment on column customer.health_entry.subject_id is 'Whose. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.id is 'Drawn for each form, so that one sent twice writes one entry. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.version is 'Counts changes; bound into the seal. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.at is 'When it was written. [data: none] [holding: health] [copy: yes]';
comment on column customer.health_entry.item_id is 'The consent item it rests on. [data: none] [holding: health] [copy: yes]';
comment on column customer.health_entry.consent_number is 'The event of that consent by which it was given. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.sealed is 'The words, whether a contact point, who told them, verification, who wrote them; opens to the acts of health alone. [data: sealed] [holding: health] [copy: yes]';

grant select, insert, update, delete on customer.other_information, customer.health_entry to tallessa_app;
