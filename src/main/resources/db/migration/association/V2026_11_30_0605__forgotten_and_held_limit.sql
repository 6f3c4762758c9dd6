insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('forgotten', 1, 12, 'MONTHS', '2018-05-25'),
  ('hold_alone', 1, 7, 'DAYS', '2018-05-25');
