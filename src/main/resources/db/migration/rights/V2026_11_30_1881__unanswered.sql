-- Whoever was not answered by their day, and is erased, was late all the same.
alter table rights.answered drop constraint answered_outcome_check;
alter table rights.answered add constraint answered_outcome_check
  check (outcome in ('ACCEPTED', 'PARTLY', 'NOT_APPLICABLE', 'REFUSED', 'TAKEN_BACK', 'UNANSWERED'));
alter table rights.answered add constraint unanswered_is_late check (outcome <> 'UNANSWERED' or late);
comment on table rights.answered is 'That a request was answered, how and how soon, or never, and nothing that tells whose: it stays when they are erased.';
comment on column rights.answered.outcome is 'What was decided; or that nobody had answered by the last day when all of it was erased. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.days is 'After how many days; of what was never answered, until it was erased. [data: none] [holding: -] [copy: no]';
