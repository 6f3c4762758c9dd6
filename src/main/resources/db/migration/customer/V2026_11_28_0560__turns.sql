-- Turning 13 and turning 18 are lists like the end of a relationship: each is one thing to be done while anything of it is open. No day still, so that no birthday can be read from it.
alter table customer.duty drop constraint duty_kind_check;
update customer.duty set kind = case kind when 'ASK_AGAIN' then 'AT_13' else 'AT_18' end
where kind in ('ASK_AGAIN', 'GUARDIANS_ENDED');
alter table customer.duty
  add constraint duty_kind_check check (kind in ('INFORM', 'AT_13', 'AT_18', 'UNAWARE', 'DENIAL_OF_AGE'));
comment on column customer.duty.kind is 'To tell, the lists of 13 and 18, no guardian knows, what is kept from guardians is looked at. [data: code] [holding: duties] [copy: no]';
