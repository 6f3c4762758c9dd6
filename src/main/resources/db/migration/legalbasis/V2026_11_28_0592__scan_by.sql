alter table legalbasis.consent_scan add column added_by uuid references staff.worker;
comment on column legalbasis.consent_scan.added_by is 'Who added it, and may replace it that day; empty for those from before this was kept in clear. [data: staff] [holding: consents] [copy: no]';
