-- What somebody else brought of a person is told to that person within a month (GDPR Art. 14): by the day alone, so that
-- no key is needed to find it. Of files kept before this the day is not known here.
alter table casework.attachment add column got_on date;
comment on column casework.attachment.got_on is 'The day somebody else than the person brought it (GDPR Art. 14); null where it is their own, or a guardian''s of a child. [data: none] [holding: attachments] [copy: no]';
create index attachment_told on casework.attachment (subject_id) where got_on is not null;
