insert into association.deadline (deadline, version, number, unit, valid_from)
  values ('form_draft', 1, 14, 'DAYS', '2018-05-25');
