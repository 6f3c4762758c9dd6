insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('guardians_ended', 1, 30, 'DAYS', '2018-05-25');
