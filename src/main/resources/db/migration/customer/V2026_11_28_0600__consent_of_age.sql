-- Consents that somebody else has to say by a corrected age, where no list of a birthday asks for it (K6, C6).
alter table customer.duty
  drop constraint duty_kind_check,
  add constraint duty_kind_check
    check (kind in ('INFORM', 'AT_13', 'AT_18', 'UNAWARE', 'DENIAL_OF_AGE', 'CONSENT_OF_AGE'));
