insert into association.deadline (deadline, version, number, unit, valid_from)
  values ('countersign', 1, 7, 'DAYS', '2018-05-25');
