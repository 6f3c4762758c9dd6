-- Found by night: who keeps something from guardians has turned 13 or 18 since somebody looked at it. No day, as of every birthday.
alter table customer.duty
  drop constraint duty_kind_check,
  add constraint duty_kind_check check (kind in ('INFORM', 'ASK_AGAIN', 'GUARDIANS_ENDED', 'UNAWARE', 'DENIAL_OF_AGE'));
