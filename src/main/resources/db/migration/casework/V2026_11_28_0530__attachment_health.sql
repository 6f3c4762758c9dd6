alter table casework.attachment
  add column health_item_id uuid,
  add column health_consent_number int,
  add constraint health_whole check ((health_item_id is null) = (health_consent_number is null)),
  add constraint attachment_health_fkey foreign key (subject_id, health_item_id, health_consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred;
create index attachment_by_health on casework.attachment (subject_id, health_item_id)
  where health_item_id is not null;
comment on column casework.attachment.health_item_id is 'The consent item to health it rests on as well, where it tells of health (S20). [data: none] [holding: attachments] [copy: yes]';
comment on column casework.attachment.health_consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.sealed is 'What it is called, of which kind, how large, who else is in it, who gave it and when, who added it and when. [data: sealed] [holding: attachments] [copy: yes]';
