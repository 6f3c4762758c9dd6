-- A student whom a worker lets in is looked at by a line manager, as a file a worker registers is; whom a line manager let in has been seen.
update access.designation
set reviewed_by = designated_by, reviewed_at = designated_at
from staff.worker
where worker.id = designated_by and worker.role = 'MANAGER' and countersigner_id is not null and reviewed_at is null;
comment on column access.designation.reviewed_by is 'The manager who looked at a designation that a worker made: a registrar''s own (D10), or a student''s. [data: staff] [holding: designations] [copy: no]';
