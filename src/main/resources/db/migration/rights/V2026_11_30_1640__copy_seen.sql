-- What was looked through is kept as it was left. Of a copy that is not made yet the register does not know that: two look through it once more.
update rights.copy
set confirmed_at = null, confirmed_by = null, tries = 0, claimed_until = null, reached = 0, steps = 0, gone_at = coalesce(gone_at, now())
where made_at is null;
comment on column rights.copy.sealed is 'What is given of what is other people''s as well, their names, a digest of each line as two have seen it, and the password of the file until somebody saw it. [data: sealed] [holding: requests] [copy: no]';
