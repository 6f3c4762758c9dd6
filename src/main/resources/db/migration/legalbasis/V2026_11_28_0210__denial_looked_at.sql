-- What a young person keeps from their guardians is looked at again (K3). The day lies in clear, so that lists need no key;
-- it counts from the day somebody judged, and tells no birthday.
alter table legalbasis.consent_denial add column look_on date;
update legalbasis.consent_denial set look_on = cast(at at time zone 'Europe/Helsinki' + interval '6 months' as date) where stands;
alter table legalbasis.consent_denial add check (stands = (look_on is not null));
comment on column legalbasis.consent_denial.look_on is 'By when somebody looks at it again; null where it was taken back. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_denial.sealed is 'The reason, how age and development were judged, and by whom. [data: sealed] [holding: consents] [copy: no]';
