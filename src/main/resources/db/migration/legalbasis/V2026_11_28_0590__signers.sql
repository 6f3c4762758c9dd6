alter table legalbasis.paper add column signers int not null default 1;
alter table legalbasis.paper alter column signers drop default;
alter table legalbasis.paper add constraint signed_by_somebody_or_nobody check (signers >= 0);
comment on column legalbasis.paper.signers is 'How many sign on it; none where it was signed on the screen, or is a letter. Of papers from before this was counted: one. [data: none] [holding: -] [copy: no]';
