insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('stale', 1, 12, 'MONTHS', '2018-05-25');
