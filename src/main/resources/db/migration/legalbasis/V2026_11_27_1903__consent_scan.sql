create table legalbasis.consent_scan (
  subject_id uuid not null,
  asking_id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, asking_id),
  foreign key (subject_id, asking_id) references legalbasis.consent_asking on delete cascade
);
comment on table legalbasis.consent_scan is 'A picture of the paper that was signed, where somebody made one. It goes with the consents.';
comment on column legalbasis.consent_scan.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_scan.asking_id is 'The paper of which answers. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_scan.at is 'When it was added. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_scan.sealed is 'The picture, at most 5 MB, and who added it; opens to the acts of scans alone. [data: sealed] [holding: consents] [copy: yes]';
grant select, insert, delete on legalbasis.consent_scan to tallessa_app;
