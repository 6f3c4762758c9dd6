create index request_erasure on rights.request (subject_id) where kind = 'ERASURE' and closed_at is not null;
