-- That a file with people in it was here is told on what the file rested, and goes with either of its consents.
alter table casework.attachment_removed
  add column people_item_id uuid,
  add column people_consent_number int,
  add constraint people_whole check ((people_item_id is null) = (people_consent_number is null)),
  add constraint attachment_removed_people_fkey foreign key (subject_id, people_item_id, people_consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred;
create index attachment_removed_by_people on casework.attachment_removed (subject_id, people_item_id)
  where people_item_id is not null;
comment on column casework.attachment_removed.people_item_id is 'The consent item to photographs the file rested on as well, where people could be seen in it. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.people_consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
