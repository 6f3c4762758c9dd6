-- Who asked to be erased reached no end of a time (GDPR Art. 17(1)).
alter table retention.certificate
  drop constraint certificate_why_check,
  add constraint certificate_why_check check (why in ('ENDED', 'INTAKE', 'RESTORED', 'ASKED'));
comment on column retention.certificate.why is 'Whether a time was over after a relationship, none came of an intake, they asked for it, or it was erased again after a backup was put back. [data: none] [holding: -] [copy: no]';
