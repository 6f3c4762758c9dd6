package fi.tallessa.customer.consented;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries go with the consent they were kept on. */
@Repository
class EntriesOnConsent implements RestsOnConsent {

  private final JdbcClient db;

  EntriesOnConsent(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    return each(
        store ->
            db.sql(
                    "delete from %s where subject_id = ? and item_id = ? and"
                            .formatted(store.table())
                        + store.ended())
                .params(subject.value(), item)
                .update());
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return each(
        store ->
            db.sql(
                    "select count(*) from %s where subject_id = :subject and item_id = :item and"
                            .formatted(store.table())
                        + store.loses())
                .param("subject", subject.value())
                .param("item", item)
                .param("next", version)
                .query(Integer.class)
                .single());
  }

  private static Map<FieldGroup, Integer> each(ToIntFunction<Store> count) {
    var found = new EnumMap<FieldGroup, Integer>(FieldGroup.class);
    for (var store : Store.values()) {
      int many = count.applyAsInt(store);
      if (many > 0) {
        found.put(store.group(), many);
      }
    }
    return found;
  }
}
