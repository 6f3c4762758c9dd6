-- What the person's copy says of a picture whose seal opens to its own acts alone.
alter table legalbasis.consent_scan add column kind text check (kind in ('PDF', 'JPEG', 'PNG'));
alter table legalbasis.consent_scan add column size int check (size > 0);
comment on column legalbasis.consent_scan.kind is 'Which kind of picture; not known of those from before. [data: code] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_scan.size is 'How many bytes; not known of those from before. [data: none] [holding: consents] [copy: yes]';
comment on column legalbasis.consent_scan.at is 'When it was added. [data: none] [holding: consents] [copy: yes]';
