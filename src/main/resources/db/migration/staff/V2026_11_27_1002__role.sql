comment on column staff.worker.role is 'Worker, manager, data protection, approver, statistics, operator. [data: code] [holding: -] [copy: no]';
