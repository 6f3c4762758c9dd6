create table casework.feed_given (
  feed_id uuid primary key references casework.feed,
  content bytea not null,
  day date not null
);
comment on table casework.feed_given is 'What each feed gave out last: another calendar may ask for the same every quarter of an hour, and says of itself that it does or does not.';
comment on column casework.feed_given.feed_id is 'Which feed. [data: none] [holding: -] [copy: no]';
comment on column casework.feed_given.content is 'Keyed hash of it. [data: none] [holding: -] [copy: no]';
comment on column casework.feed_given.day is 'Of the last line about it in the log. [data: staff] [holding: -] [copy: no]';
grant select, insert, update on casework.feed_given to tallessa_app;
