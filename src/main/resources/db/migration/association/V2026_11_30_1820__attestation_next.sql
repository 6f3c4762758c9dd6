-- What somebody has looked at has to be looked at again: premises, alarm, cabinets and the rest of S26, S35, S38, S39, D17 too.
alter table association.attestation
  add column next_on date,
  drop constraint attestation_what_check,
  add constraint attestation_what_check check (what in ('NETWORK', 'BACKUP', 'PREMISES', 'ALARM', 'CABINETS', 'SECRECY', 'TRAINING', 'CLOUD', 'CALLS'));
update association.attestation
  set next_on = (checked_on + case what when 'BACKUP' then interval '6 months' else interval '12 months' end)::date;
alter table association.attestation
  alter column next_on set not null,
  add constraint attestation_next_check check (next_on > checked_on);
comment on column association.attestation.next_on is 'By when it is looked at again. [data: none] [holding: -] [copy: no]';
comment on column association.attestation.said_by is 'Which manager: they answer for it until another one has looked. [data: staff] [holding: -] [copy: no]';
