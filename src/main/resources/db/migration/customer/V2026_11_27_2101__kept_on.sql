alter table customer.basis add column consent_number int;
update customer.basis set consent_number = coalesce((select max(event.number)
    from legalbasis.consent_event event
    where event.subject_id = basis.subject_id and event.item_id = basis.item_id and event.at <= basis.at), 1)
  where item_id is not null;
alter table customer.basis
  add constraint by_one_event check ((item_id is null) = (consent_number is null)),
  add foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred;
comment on column customer.basis.consent_number is 'The event of that consent by which it held when this was chosen. [data: none] [holding: bases] [copy: no]';

-- Nobody can read in old seals who told it: where it is not known, it goes with the organisation.
alter table customer.other_information add column named boolean not null default true;
alter table customer.health_entry add column named boolean not null default true;
comment on column customer.other_information.named is 'Told by the organisation its consent names (D13): it goes when the consent is renewed for another. [data: none] [holding: other_information] [copy: no]';
comment on column customer.health_entry.named is 'Told by the organisation its consent names (D13): it goes when the consent is renewed for another. [data: none] [holding: health] [copy: no]';
