insert into association.deadline (deadline, version, number, unit, valid_from)
  values ('denial_review', 1, 6, 'MONTHS', '2018-05-25');
