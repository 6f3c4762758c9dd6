alter table customer.consultation add column key bigint;
update customer.consultation set key = ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 17))::bit(64)::bigint;
alter table customer.consultation alter column key set not null;
comment on column customer.consultation.key is 'By which released figures are changed; drawn anew whenever the number moves. [data: none] [holding: -] [copy: no]';
