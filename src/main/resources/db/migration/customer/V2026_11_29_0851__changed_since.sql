alter table customer.duty drop constraint duty_kind_check,
  add constraint duty_kind_check
    check (kind in ('INFORM', 'NOTICE', 'AT_13', 'AT_18', 'UNAWARE', 'DENIAL_OF_AGE', 'CONSENT_OF_AGE', 'CHANGED_SINCE'));
