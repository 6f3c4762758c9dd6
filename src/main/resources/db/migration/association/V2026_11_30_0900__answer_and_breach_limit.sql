insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('answer', 1, 1, 'MONTHS', '2018-05-25'),
  ('answer_longer', 1, 2, 'MONTHS', '2018-05-25'),
  ('breach', 1, 72, 'HOURS', '2018-05-25');
