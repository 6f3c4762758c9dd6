alter table rights.freeze add column part text not null default 'all'
  check (part in ('all', 'statistics', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address'));
comment on column rights.freeze.part is 'All of the file, or what alone was objected to or contested. [data: code] [holding: requests] [copy: no]';
