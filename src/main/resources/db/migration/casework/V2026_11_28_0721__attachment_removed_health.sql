-- That a file of health was here is told to whoever has the right to health, and goes with either of its consents (S20).
alter table casework.attachment_removed
  add column health_item_id uuid,
  add column health_consent_number int,
  add constraint health_whole check ((health_item_id is null) = (health_consent_number is null)),
  add constraint attachment_removed_health_fkey foreign key (subject_id, health_item_id, health_consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred;
create index attachment_removed_by_health on casework.attachment_removed (subject_id, health_item_id)
  where health_item_id is not null;
comment on column casework.attachment_removed.health_item_id is 'The consent item to health the file rested on as well, where it told of health; not known of files removed before this (S20). [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.health_consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
