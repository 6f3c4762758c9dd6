-- What every consent must name of the controller besides its name (ISO/IEC TS 27560, GDPR Art. 13).
alter table association.controller
  add column if not exists address text not null default '',
  add column if not exists contact text not null default '';
comment on column association.controller.address is 'Postal address; empty until set-up. [data: none] [holding: -] [copy: no]';
comment on column association.controller.contact is 'How to reach the controller about data; empty until set-up. [data: none] [holding: -] [copy: no]';
grant update (address, contact) on association.controller to tallessa_app;
