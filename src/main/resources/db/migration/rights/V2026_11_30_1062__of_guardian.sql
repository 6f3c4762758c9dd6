alter table rights.request add column of_guardian boolean not null default false;
comment on column rights.request.of_guardian is 'Whether it is about what is kept of a guardian, and not of the customer. [data: none] [holding: requests] [copy: no]';
