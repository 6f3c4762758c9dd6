alter table staff.recovery_sheet alter column sealed drop not null;
comment on table staff.recovery_sheet is 'The ten codes to be read, until their owner says that they have put them away; after a day nobody reads them any more, and it stays known that nobody said so.';
comment on column staff.recovery_sheet.sealed is 'The codes, sealed by the register''s key; empty once nobody can read them any more. [data: sealed] [holding: -] [copy: no]';
