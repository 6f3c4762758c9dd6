create table customer.rectified (
  subject_id uuid not null references access.file,
  request_id uuid not null,
  field text not null check (field in
    ('name', 'birth', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address', 'safe-way', 'elsewhere')),
  asker text not null check (asker in ('CUSTOMER', 'GUARDIAN', 'AUTHORISED', 'OTHER')),
  right_at timestamptz not null,
  marked_at timestamptz not null,
  marked_by uuid not null references staff.worker,
  primary key (subject_id, request_id, field)
);
comment on table customer.rectified is 'What was put right because somebody asked for it (GDPR Art. 16): what a field said before is kept apart from then on.';
comment on column customer.rectified.subject_id is 'Whose. [data: none] [holding: rectifications] [copy: no]';
comment on column customer.rectified.request_id is 'By which request. [data: none] [holding: rectifications] [copy: no]';
comment on column customer.rectified.field is 'Which field of the closed list; elsewhere for what has a history of its own. [data: code] [holding: rectifications] [copy: no]';
comment on column customer.rectified.asker is 'Who asked, of a closed list. [data: code] [holding: rectifications] [copy: no]';
comment on column customer.rectified.right_at is 'When the right value was written: what was written before is wrong. [data: none] [holding: rectifications] [copy: yes]';
comment on column customer.rectified.marked_at is 'When somebody said so. [data: none] [holding: rectifications] [copy: no]';
comment on column customer.rectified.marked_by is 'Who. [data: staff] [holding: rectifications] [copy: no]';
grant select, insert, update, delete on customer.rectified to tallessa_app;
