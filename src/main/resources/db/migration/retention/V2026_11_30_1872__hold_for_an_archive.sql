-- What is not erased on request since an archive, research or statistics would be seriously impaired (GDPR Art. 17(3)(d)) is held back by two people and looked at again, as for a claim.
alter table retention.hold
  drop constraint hold_ground_check,
  add constraint hold_ground_check check (ground in ('LEGAL_CLAIM', 'AUTHORITY', 'LAW', 'ARCHIVE'));
