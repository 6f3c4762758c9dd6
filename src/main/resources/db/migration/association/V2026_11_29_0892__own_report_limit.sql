insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('own_report', 1, 24, 'MONTHS', '2018-05-25');
