-- A consent to tell a named recipient is asked for like any other, by itself, and names whom (K4, S29).
alter table legalbasis.consent_version drop constraint closed_list;
alter table legalbasis.consent_version add constraint closed_list check (cardinality(categories) > 0 and
  categories <@ array['NOTES', 'HEALTH', 'SCHOOL_COOPERATION', 'PHOTOGRAPHS', 'OTHER', 'DISCLOSURE']);
alter table legalbasis.consent_version drop constraint cooperation_names_its_source;
alter table legalbasis.consent_version add constraint cooperation_names_its_source check
  (('SCHOOL_COOPERATION' = any (categories) or 'DISCLOSURE' = any (categories)) = (coalesce(organisation, '') ~ '\S'));
comment on column legalbasis.consent_version.organisation is 'Who may tell us, where it is about a named school; whom we may tell, where it is about that. [data: none] [holding: -] [copy: no]';
