package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose work, or other group, rests on nothing: asked before something is written, to say so in a
 * sentence. The statement that writes asks again ({@link GroupRests}).
 */
@Repository
public class Unfounded {

  private final JdbcClient db;

  Unfounded(JdbcClient db) {
    this.db = db;
  }

  public boolean is(Permit permit) {
    return is(permit, FieldGroup.WORK);
  }

  public boolean is(Permit permit, FieldGroup group) {
    return !among(List.of(permit), group).isEmpty();
  }

  /** What was read, where its group rests on something; else a problem on a field. */
  public <T> Result<T> unless(Permit permit, FieldGroup group, String field, T read) {
    return is(permit, group)
        ? Result.faulty(field, "customer.bases.law.nothing")
        : Result.fine(read);
  }

  /** In their order; one statement, however many. */
  public List<Permit> among(Collection<Permit> permits) {
    return among(permits, FieldGroup.WORK);
  }

  private List<Permit> among(Collection<Permit> permits, FieldGroup group) {
    if (permits.isEmpty()) {
      return List.of();
    }
    var found =
        new HashSet<>(
            db.sql(
                    "select subject_id from unnest(cast(:subjects as uuid[])) as one (subject_id)"
                        + " where not "
                        + GroupRests.of(group, "one"))
                .param(
                    "subjects",
                    permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    return permits.stream().filter(one -> found.contains(one.subject().value())).toList();
  }
}
