-- V2026_11_28_0422 was written anew for PostgreSQL 15. Who has run the first text has the same tables.
do $$ begin
  if to_regclass('flyway_schema_history') is not null then
    update flyway_schema_history set checksum = -299083019
      where version = '2026.11.28.0422' and checksum = 565950745;
  end if;
end $$;
