create table legalbasis.consent_language_past (
  code text not null,
  ended_at timestamptz not null,
  name text not null,
  added_by uuid not null references staff.worker,
  added_at timestamptz not null,
  ended_by uuid not null references staff.worker,
  primary key (code, ended_at)
);
comment on table legalbasis.consent_language_past is 'That a language of consent texts was there before and ended, of those that were added anew.';
comment on column legalbasis.consent_language_past.code is 'Language tag. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.consent_language_past.ended_at is 'When it ended. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_language_past.name is 'What its speakers call it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_language_past.added_by is 'Who had added it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_language_past.added_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_language_past.ended_by is 'Who ended it. [data: staff] [holding: -] [copy: no]';
grant select, insert on legalbasis.consent_language_past to tallessa_app;
