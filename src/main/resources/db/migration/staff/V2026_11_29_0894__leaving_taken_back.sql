-- A leaving that is taken back takes along what was ticked on its list: if it is decided anew, the list begins anew.
alter table staff.leaving_item drop constraint leaving_item_worker_id_fkey,
  add constraint leaving_item_worker_id_fkey foreign key (worker_id) references staff.leaving on delete cascade;
