alter table staff.session add column handed text;
comment on column staff.session.handed is 'The one page that opens while the screen is handed to somebody: its address, which names a customer by code alone; null while the worker has it. [data: code] [holding: -] [copy: no]';
comment on table staff.session is 'Who is signed in now. Nothing that was typed, no draft, and no page but the one a handed screen is held to: only who and since when.';
