alter table access.restriction add column stopped boolean not null default false;
comment on column access.restriction.stopped is 'Whether nothing is waited for any more: an objection was accepted and they were told. It is not used again, and its retention runs on (GDPR Art. 5(1)(e)). [data: none] [holding: restrictions] [copy: no]';
