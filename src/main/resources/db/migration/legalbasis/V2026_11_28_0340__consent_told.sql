-- What was told with an answer lies in its seal; lists have to see without opening it that an answer kept none of it.
alter table legalbasis.consent_event add column told boolean not null default false;
comment on column legalbasis.consent_event.told is 'Whether it keeps what was told with it; one that holds and does not is asked anew. [data: none] [holding: consents] [copy: no]';
