-- When a line was sealed is asked for the page of the log, and which line was sealed last by every night.
create index checkpoint_last_line on audit.checkpoint (last_line);
