insert into association.deadline (deadline, version, number, unit, valid_from)
  values ('own_task', 1, 3, 'MONTHS', '2018-05-25');
