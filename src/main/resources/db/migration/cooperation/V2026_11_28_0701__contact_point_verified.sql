alter table cooperation.contact_point add column goes_on date;
update cooperation.contact_point set goes_on = got_on + 60 where got_on is not null;
create index contact_point_goes on cooperation.contact_point (goes_on) where goes_on is not null;
comment on column cooperation.contact_point.goes_on is 'The day on which it goes unless somebody whom it is about says that it is right (S23, D13); null where somebody has, or told it. [data: none] [holding: cooperation] [copy: no]';
