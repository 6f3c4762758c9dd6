insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('looks', 1, 24, 'MONTHS', '2018-05-25');
