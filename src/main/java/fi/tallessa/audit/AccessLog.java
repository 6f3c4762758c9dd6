package fi.tallessa.audit;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
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

  /** How many rows of many lie in memory together. */
  private static final int AT_ONCE = 1_000;

  private final JdbcClient db;

  AccessLog(JdbcClient db) {
    this.db = db;
  }

  /**
   * One line a person, each with its ground, and the keys if the action reaches what is sealed: one
   * statement for the whole list. Whose key is gone gets no line; there is nobody any more.
   */
  public List<Entered> enter(
      Action action, List<SubjectId> subjects, List<String> grounds, Visit visit) {
    return written(
        () ->
            db.sql(
                    "select line, subject_id, epoch, wrapped from audit.enter(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    action.kind().name(),
                    visit.why().name(),
                    action.reach().name(),
                    subjects.stream().map(SubjectId::value).toArray(UUID[]::new),
                    grounds.toArray(String[]::new))
                .query(AccessLog::entered)
                .list());
  }

  /**
   * The same within one search, which goes on while somebody types: whoever has a line of it keeps
   * that one.
   *
   * @param search drawn with the page that has the box
   */
  public List<Entered> enterOnce(
      Action action, UUID search, List<SubjectId> subjects, List<String> grounds, Visit visit) {
    return written(
        () ->
            db.sql(
                    """
                    select line, subject_id, epoch, wrapped
                    from audit.enter_once(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    action.kind().name(),
                    visit.why().name(),
                    action.reach().name(),
                    search,
                    subjects.stream().map(SubjectId::value).toArray(UUID[]::new),
                    grounds.toArray(String[]::new))
                .query(AccessLog::entered)
                .list());
  }

  /** A door that stayed closed; the subject is null where no such file exists. */
  public void refuse(Action action, SubjectId subject, Refusal why, Visit visit) {
    written(
        () ->
            db.sql("select audit.refuse(?, ?, ?, ?, ?, ?, ?)")
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    action.kind().name(),
                    visit.why().name(),
                    subject == null ? null : subject.value(),
                    why.name())
                .query((row, n) -> row.getLong(1))
                .single());
  }

  /**
   * One line for a page about many people that opens none of them: how many, and a digest of whom.
   * It hands out no key.
   */
  public void overview(Action action, Collection<SubjectId> subjects, String ground, Visit visit) {
    written(
        () ->
            db.sql("select audit.overview(?, ?, ?, ?, ?, ?, ?)")
                .params(
                    visit.who().value(),
                    at(visit),
                    action.code(),
                    action.kind().name(),
                    visit.why().name(),
                    ground,
                    subjects.stream().map(SubjectId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> row.getLong(1))
                .single());
  }

  /**
   * One line for a run over many, with the number of people and a digest of who, and their keys.
   */
  public List<Entered> run(String purpose, Collection<SubjectId> subjects, Instant at) {
    return written(
        () ->
            db.sql("select line, subject_id, epoch, wrapped from audit.run(?, ?, ?)")
                .params(
                    at.atOffset(ZoneOffset.UTC),
                    purpose,
                    subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
                .query(AccessLog::entered)
                .list());
  }

  /**
   * One line for work on the wrapped keys of everybody whom one epoch does not wrap, and each of
   * those keys; they are handed on as they come, for they may be a million.
   *
   * @param but the epoch whose keys are left out, 0 for none
   */
  public void eachKey(String purpose, int but, Instant at, Consumer<Entered> each) {
    written(
        () -> {
          db.sql("select line, subject_id, epoch, wrapped from audit.keys(?, ?, ?)")
              .params(at.atOffset(ZoneOffset.UTC), purpose, but)
              .withFetchSize(AT_ONCE)
              .query(
                  row -> {
                    each.accept(entered(row, 0));
                  });
          return null;
        });
  }

  /** One line for a try of some keys taken by chance, and these keys. */
  public List<Entered> sample(String purpose, int most, Instant at) {
    return written(
        () ->
            db.sql("select line, subject_id, epoch, wrapped from audit.sample(?, ?, ?)")
                .params(at.atOffset(ZoneOffset.UTC), purpose, most)
                .query(AccessLog::entered)
                .list());
  }

  private static <T> T written(Supplier<T> writing) {
    try {
      return writing.get();
    } catch (TransientDataAccessException passing) {
      throw passing;
    } catch (DataAccessException failed) {
      throw away(failed) ? failed : new LogNotWritten(failed);
    }
  }

  /** The whole database is gone, not the log: SQLSTATE 08 (connection) and 57P (going down). */
  private static boolean away(DataAccessException failed) {
    return failed.getMostSpecificCause() instanceof SQLException cause
        && cause.getSQLState() != null
        && (cause.getSQLState().startsWith("08") || cause.getSQLState().startsWith("57P"));
  }

  private static Entered entered(ResultSet row, int n) throws SQLException {
    int epoch = row.getInt("epoch");
    return new Entered(
        row.getLong("line"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Optional.ofNullable(row.getBytes("wrapped"))
            .map(wrapped -> new WrappedKey(epoch, wrapped)));
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
