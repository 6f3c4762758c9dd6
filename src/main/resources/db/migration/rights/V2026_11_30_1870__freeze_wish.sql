-- What was stopped by an objection that was accepted is used again only where they want it themselves (GDPR Art. 18(2)): one person hears it, and another lifts it.
alter table rights.freeze add column wanted_on date;
alter table rights.freeze add column wanted_by uuid references staff.worker;
alter table rights.freeze add constraint heard_by_one_and_lifted_by_another check (
  (wanted_on is null) = (wanted_by is null) and (wanted_by is null or until_by is null or until_by <> wanted_by));
comment on column rights.freeze.wanted_on is 'The day they said that they want it used again; empty where they did not. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.wanted_by is 'Who heard it. [data: staff] [holding: requests] [copy: no]';
