alter table access.part_restriction add column stopped boolean not null default false;
comment on column access.part_restriction.stopped is 'Nothing is waited for any more: an objection was accepted and answered, so this is not used again and keeps the file for nobody (GDPR Art. 21). [data: none] [holding: restrictions] [copy: no]';
