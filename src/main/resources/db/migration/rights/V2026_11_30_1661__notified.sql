-- Whoever was told something of somebody hears that it is erased or may only be kept, or that is impossible or asks too much (GDPR Art. 19): said with the answer, in the words of the law and no others.
alter table rights.request add column recipients text
  check (recipients in ('TOLD', 'NOT_THIS', 'IMPOSSIBLE', 'TOO_MUCH'));
alter table rights.request add constraint said_with_the_answer check (recipients is null or closed_at is not null);
comment on column rights.request.recipients is 'Whether those who were told something of them know what became of it; empty where nobody was, or there was nothing to tell. [data: code] [holding: requests] [copy: yes]';
