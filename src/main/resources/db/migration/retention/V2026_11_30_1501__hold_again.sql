-- Whoever leaves a hold in place beyond its second year is the first of two anew, whoever set it.
alter table retention.hold
  add column reviewed_by uuid references staff.worker,
  drop constraint confirmed_by_another,
  add constraint confirmed_by_another check (
    (confirmed_at is null) = (confirmed_by is null) and confirmed_by <> coalesce(reviewed_by, set_by));
comment on column retention.hold.reviewed_by is 'Who left it in place longer than two people had agreed to, and is the first of two since; empty until then. [data: staff] [holding: holds] [copy: no]';
comment on column retention.hold.confirmed_by is 'Who, never whoever set it or left it in place. [data: staff] [holding: holds] [copy: no]';
