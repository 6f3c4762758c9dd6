-- Who lived in a home, and is removed from it or from the family, is written down as erased as well: no link leads from there to who is gone, so a restore would have brought it back.
create constraint trigger log_erased after delete on family.home_with deferrable initially deferred for each row
  execute function vault.log_erased();
