-- Who is erased again after a backup was put back did not reach the end of a time that night, and counts against no bound.
alter table retention.certificate
  drop constraint certificate_why_check,
  add constraint certificate_why_check check (why in ('ENDED', 'INTAKE', 'RESTORED'));
comment on column retention.certificate.why is 'Whether a time was over after a relationship, none came of an intake, or it was erased again after a backup was put back. [data: none] [holding: -] [copy: no]';
