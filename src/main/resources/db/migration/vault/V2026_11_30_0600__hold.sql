-- Whoever has somebody open holds their key with their line in the log; whoever erases them waits for that, and from
-- then on nobody opens them.
create function vault.hold(subjects uuid[]) returns setof uuid
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  select key.subject_id from vault.subject_key key
  where key.subject_id = any (hold.subjects) order by key.subject_id for update
$$;
comment on function vault.hold is 'Holds the keys of some until the end of the transaction, without being able to read one; gives whose key there is.';
revoke all on function vault.hold from public;
grant execute on function vault.hold to tallessa_app;
