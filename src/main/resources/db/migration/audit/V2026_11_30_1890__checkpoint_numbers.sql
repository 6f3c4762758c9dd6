-- Verification begins above 0 or after a signed word: nothing is written where neither would be looked for.
alter table audit.checkpoint add constraint checkpoint_number_check check (number > 0);
