package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The narrow entrance for work over everybody that needs content, as building the search directory:
 * one line in the log a run, with how many people and a digest of who, and nobody's name.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Runs {

  private final AccessLog log;
  private final JdbcClient db;

  Runs(AccessLog log, JdbcClient db) {
    this.log = log;
    this.db = db;
  }

  /**
   * Everybody who has a file, with the wrapped key that the log line brought.
   *
   * @param purpose what the run is for, as a code such as {@code customer.search.directory}
   */
  public List<Met> everybody(String purpose, Instant at) {
    return met(purpose, codes(db.sql("select subject_id, code from access.file")), at);
  }

  /** The same of some, for work that is done in parts. */
  public List<Met> some(String purpose, Collection<SubjectId> some, Instant at) {
    var theirs =
        db.sql("select subject_id, code from access.file where subject_id = any (?)")
            .param(some.stream().map(SubjectId::value).toArray(UUID[]::new));
    return met(purpose, codes(theirs), at);
  }

  private List<Met> met(String purpose, Map<SubjectId, Code> codes, Instant at) {
    return log.run(purpose, codes.keySet(), at).stream()
        .filter(one -> !one.key().orElseThrow().lost())
        .map(one -> new Met(one.subject(), codes.get(one.subject()), one.key().orElseThrow()))
        .toList();
  }

  /** A line for work on some that reads nothing of them, as erasing what is due. */
  public void unread(String purpose, Collection<SubjectId> some, Instant at) {
    log.run(purpose, some, at);
  }

  /** Somebody a run comes by; the key is opened with {@code vault.openForRun}. */
  public record Met(SubjectId subject, Code code, WrappedKey key) {}

  private static Map<SubjectId, Code> codes(JdbcClient.StatementSpec files) {
    var codes = new HashMap<SubjectId, Code>();
    files.query(
        row -> {
          codes.put(
              new SubjectId(row.getObject("subject_id", UUID.class)),
              Code.parse(row.getString("code")).orElseThrow());
        });
    return codes;
  }
}
