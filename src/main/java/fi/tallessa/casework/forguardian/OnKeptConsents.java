package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What rests on a consent that the child keeps from guardians: whoever read of it would know that
 * somebody said yes (K3).
 */
@Repository
class OnKeptConsents {

  private final JdbcClient db;

  OnKeptConsents(JdbcClient db) {
    this.db = db;
  }

  Set<UUID> of(Permit permit, Collection<ItemId> items) {
    return items.isEmpty() ? Set.of() : asked(permit, items);
  }

  private Set<UUID> asked(Permit permit, Collection<ItemId> items) {
    return db
        .sql(
            """
            select id from casework.note where subject_id = :subject and item_id = any(:items)
            union
            select id from casework.aim where subject_id = :subject and item_id = any(:items)
            union
            select id from casework.attachment where subject_id = :subject
              and (item_id = any(:items) or health_item_id = any(:items)
                or people_item_id = any(:items))
            """)
        .param("subject", permit.subject().value())
        .param("items", items.stream().map(ItemId::value).toArray(UUID[]::new))
        .query(UUID.class)
        .stream()
        .collect(Collectors.toSet());
  }
}
