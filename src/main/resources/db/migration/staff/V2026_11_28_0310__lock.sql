-- A screen is locked by hand, or by itself when nobody clicks; a one-time code opens it within the session and the day (D23).
alter table staff.session
  add column locked_at timestamptz,
  add column unlock_tries int not null default 0;
comment on column staff.session.locked_at is 'When the screen was locked; null while it is open, or while only the time without a click locks it. [data: staff] [holding: -] [copy: no]';
comment on column staff.session.unlock_tries is 'Wrong codes since it was locked; a few end the session. [data: none] [holding: -] [copy: no]';
