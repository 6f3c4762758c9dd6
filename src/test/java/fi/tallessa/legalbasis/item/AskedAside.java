package fi.tallessa.legalbasis.item;

import fi.tallessa.Owner;
import java.util.Arrays;
import java.util.UUID;

/**
 * What other tests have asked for is not asked for as long as it is open: every file lists what the
 * association asks for, and that is not what its own page weighs.
 */
public final class AskedAside implements AutoCloseable {

  private static final String NEVER = "date '2000-01-01'";

  private final Owner owner;

  public AskedAside(Owner owner, ItemId... but) {
    this.owner = owner;
    owner
        .db()
        .sql(
            """
            insert into legalbasis.consent_retirement
              (item_id, number, from_day, retired_by, retired_at)
            select id, 1000, %s, written_by, now() from legalbasis.consent_item
            where id <> all (:but)
            on conflict do nothing
            """
                .formatted(NEVER))
        .param("but", Arrays.stream(but).map(ItemId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public void close() {
    owner.db().sql("delete from legalbasis.consent_retirement where from_day = " + NEVER).update();
  }
}
