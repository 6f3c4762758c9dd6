alter table statistics.target
  drop constraint target_line_check,
  add constraint target_line_check check (line in ('PERSONS', 'NEW', 'ENDED', 'CONTACTS', 'MISSED', 'MINUTES', 'ANONYMOUS',
    'CONSULTATIONS', 'MEETINGS', 'EVENTS', 'VOLUNTEER_HOURS', 'FEEDBACK'));
