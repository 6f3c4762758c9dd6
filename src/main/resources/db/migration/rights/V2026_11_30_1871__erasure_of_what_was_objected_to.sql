-- All of it that was stopped by an objection goes as what somebody asked to have erased (GDPR Art. 17(1)(c)).
drop index rights.request_erasure;
create index request_erasure on rights.request (subject_id) where kind in ('ERASURE', 'OBJECTION') and closed_at is not null;
