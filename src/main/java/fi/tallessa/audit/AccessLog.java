package fi.tallessa.audit;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the log, and by writing it gets the keys: the database hands out a person's wrapped key
 * only from the function that writes the line. Always part of the caller's transaction.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AccessLog {

  private final JdbcClient db;

  AccessLog(JdbcClient db) {
    this.db = db;
  }

  /** One line a person, each with its ground, and their keys: one statement for the whole list. */
  public List<Entered> enter(
      Action action, List<SubjectId> subjects, List<String> grounds, Visit visit) {
    return written(
        () ->
            db.sql("select line, subject_id, epoch, wrapped from audit.enter(?, ?, ?, ?, ?, ?)")
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    visit.why().name(),
                    subjects.stream().map(SubjectId::value).toArray(UUID[]::new),
                    grounds.toArray(String[]::new))
                .query(AccessLog::entered)
                .list());
  }

  /** A door that stayed closed; the subject is null where no such file exists. */
  public void refuse(Action action, SubjectId subject, Refusal why, Visit visit) {
    written(
        () ->
            db.sql("select audit.refuse(?, ?, ?, ?, ?, ?)")
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    visit.why().name(),
                    subject == null ? null : subject.value(),
                    why.name())
                .query((row, n) -> row.getLong(1))
                .single());
  }

  /**
   * One line for a run over everybody, with the number of people and a digest of who, and their
   * keys.
   */
  public List<Entered> run(String purpose, Instant at) {
    return written(
        () ->
            db.sql("select line, subject_id, epoch, wrapped from audit.run(?, ?)")
                .params(at.atOffset(ZoneOffset.UTC), purpose)
                .query(AccessLog::entered)
                .list());
  }

  private static <T> T written(java.util.function.Supplier<T> writing) {
    try {
      return writing.get();
    } catch (NonTransientDataAccessException refused) {
      throw new LogNotWritten(refused);
    } catch (DataAccessException failed) {
      throw failed;
    }
  }

  private static Entered entered(ResultSet row, int n) throws SQLException {
    return new Entered(
        row.getLong("line"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")));
  }

  private static java.time.OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
