-- What was decided for one who asked says nothing of another (K5): it falls where the asker is put right, and is decided anew.
alter table rights.decision add column fell_at timestamptz;
comment on column rights.decision.fell_at is 'When another came to be who asks, so that it holds no more; empty where that did not happen. [data: none] [holding: requests] [copy: no]';
