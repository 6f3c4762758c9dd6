insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('intake', 1, 60, 'DAYS', '2018-05-25'),
  ('intake_declined', 1, 14, 'DAYS', '2018-05-25');
