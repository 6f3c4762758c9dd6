package fi.tallessa.customer.basis;

import fi.tallessa.holdings.Permit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose work rests on nothing: asked before something is written, to say so in a sentence. The
 * statement that writes asks again ({@link WorkRests}).
 */
@Repository
public class Unfounded {

  private final JdbcClient db;

  Unfounded(JdbcClient db) {
    this.db = db;
  }

  public boolean is(Permit permit) {
    return !among(List.of(permit)).isEmpty();
  }

  /** In their order; one statement, however many. */
  public List<Permit> among(Collection<Permit> permits) {
    if (permits.isEmpty()) {
      return List.of();
    }
    var found =
        new HashSet<>(
            db.sql(
                    "select subject_id from unnest(cast(:subjects as uuid[])) as one (subject_id)"
                        + " where not "
                        + WorkRests.of("one"))
                .param(
                    "subjects",
                    permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    return permits.stream().filter(one -> found.contains(one.subject().value())).toList();
  }
}
