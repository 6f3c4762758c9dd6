-- How many days before is the association's to say; which of the two it is stays what it was.
alter table legalbasis.consent_warning add column last boolean not null default false;
update legalbasis.consent_warning set last = days = 7;
alter table legalbasis.consent_warning alter column last drop default;
alter table legalbasis.consent_warning drop constraint consent_warning_days_check;
alter table legalbasis.consent_warning drop constraint consent_warning_pkey;
alter table legalbasis.consent_warning add primary key (subject_id, item_id, number, last);
alter table legalbasis.consent_warning add constraint some_days_before check (days > 0);
comment on table legalbasis.consent_warning is 'That the night has warned of the end of a consent, a first and a last time: once each.';
comment on column legalbasis.consent_warning.last is 'Whether it is the second of the two. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_warning.days is 'How many days before it was set to be given. [data: none] [holding: consents] [copy: no]';
