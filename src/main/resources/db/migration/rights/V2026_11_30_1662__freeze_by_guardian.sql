-- What a guardian had frozen is lifted without a decision where it comes out that they ask about themselves; what anybody else had frozen waits for one, whoever is said to ask later.
alter table rights.freeze add column by_guardian boolean not null default false;
comment on column rights.freeze.by_guardian is 'Whether a guardian was who asked when it was frozen. [data: none] [holding: requests] [copy: no]';
