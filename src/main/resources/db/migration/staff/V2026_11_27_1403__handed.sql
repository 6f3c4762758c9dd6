alter table staff.session add column handed text;
comment on column staff.session.handed is 'The one page that opens while the screen is handed to somebody: its address, which names a customer by code alone; null while the worker has it. [data: code] [holding: -] [copy: no]';
