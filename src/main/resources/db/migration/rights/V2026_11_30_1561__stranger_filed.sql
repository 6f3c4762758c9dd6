-- A request may come to somebody who does not work with whoever asks, and cannot know whether there is a file: it is written down without a name, and ends here once it is taken down in the file.
alter table rights.stranger add column filed boolean not null default false;
comment on column rights.stranger.filed is 'It was taken down in a file, and goes on there. [data: none] [holding: -] [copy: no]';
alter table rights.stranger drop constraint closed_by_somebody;
alter table rights.stranger add constraint closed_by_somebody check (
  (closed_at is null) = (closed_on is null) and (closed_at is null) = (closed_by is null)
  and (way is null) = (closed_at is null or filed) and (closed_at is not null or not filed));
