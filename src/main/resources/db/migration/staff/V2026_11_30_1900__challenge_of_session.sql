-- What was begun with password and code in one session is answered there, and in no other of the same worker.
-- None lasts longer than two minutes: what is begun just now is begun anew.
delete from staff.passkey_challenge;
alter table staff.passkey_challenge add column session_id uuid,
  add constraint made_in_a_session check (kind is null or session_id is not null);
comment on column staff.passkey_challenge.session_id is 'In which session a passkey is to be made; empty where one is to be shown. [data: none] [holding: -] [copy: no]';
