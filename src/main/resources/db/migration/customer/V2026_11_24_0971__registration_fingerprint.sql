-- What was registered before this has none, which no form has: sent again, such a form is asked about.
alter table customer.registration add column fingerprint bytea not null default '';
alter table customer.registration alter column fingerprint drop default;
comment on column customer.registration.fingerprint is 'Of the form as it was typed, keyed with the customer''s own key: tells the same form from a changed one, and nothing else. [data: sealed] [holding: registrations] [copy: no]';
