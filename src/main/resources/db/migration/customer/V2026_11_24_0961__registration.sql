create table customer.registration (
  subject_id uuid primary key references access.file,
  once uuid not null unique
);
comment on table customer.registration is 'Which form opened which file, so that a form sent twice opens one.';
comment on column customer.registration.subject_id is 'Whose file. [data: none] [holding: registrations] [copy: no]';
comment on column customer.registration.once is 'Drawn for each form. [data: none] [holding: registrations] [copy: no]';

grant select, insert, delete on customer.registration to tallessa_app;
