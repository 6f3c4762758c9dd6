insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('log_end', 1, 144, 'MONTHS', '2018-05-25');
