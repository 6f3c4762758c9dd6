-- Versions from before stay as they are, with the consents that were given to them; nobody is asked with one any more.
alter table legalbasis.consent_version add constraint nothing_bundled check (cardinality(categories) = 1) not valid;
