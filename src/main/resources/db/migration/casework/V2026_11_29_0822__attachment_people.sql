alter table casework.attachment
  add column people_item_id uuid,
  add column people_consent_number int,
  add constraint people_whole check ((people_item_id is null) = (people_consent_number is null)),
  add constraint attachment_people_fkey foreign key (subject_id, people_item_id, people_consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred;
create index attachment_by_people on casework.attachment (subject_id, people_item_id)
  where people_item_id is not null;
comment on column casework.attachment.people_item_id is 'The consent item to photographs it rests on as well, where people can be seen in it. [data: none] [holding: attachments] [copy: yes]';
comment on column casework.attachment.people_consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
