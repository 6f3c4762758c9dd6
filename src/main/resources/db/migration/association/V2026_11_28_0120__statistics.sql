-- Counted from the last day of the year: three months after it, on 31 March, its figures are frozen.
insert into association.deadline (deadline, version, number, unit, valid_from) values
  ('statistics', 1, 3, 'MONTHS', '2018-05-25');
