alter table access.protection add column own boolean not null default true;
alter table access.protection alter column own drop default;
comment on column access.protection.own is 'For what was said of this customer, not only because of somebody in the same home: while it lasts, it does not end for the others either (K9). [data: none] [holding: protections] [copy: no]';
