package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When where a person lives is protected (K8). It ends when somebody says so and never by itself: a
 * decision that has run out still masks (K10).
 */
@Repository
public class Protections {

  private final JdbcClient db;
  private final PartRestrictions parts;

  Protections(JdbcClient db, PartRestrictions parts) {
    this.parts = parts;
    this.db = db;
  }

  /**
   * From now on; of one that lasts already, the last day is told anew.
   *
   * @param runsOut the last day of the decision, or null until further notice
   */
  public void begin(Permit permit, LocalDate runsOut) {
    db.sql(
            """
            insert into access.protection (subject_id, id, from_at, runs_out_on, own)
            values (:subject, :id, :now, :day, true)
            on conflict (subject_id) where until_at is null
            do update set runs_out_on = excluded.runs_out_on, own = true
            """)
        .param("subject", permit.subject().value())
        .param("id", UUID.randomUUID())
        .param("now", at(permit.visit()))
        .param("day", runsOut, Types.DATE)
        .update();
  }

  /**
   * With whomever lives in the same home, from now on as well: nothing of theirs is opened for it,
   * and it ends in their own file (K9).
   *
   * @return whose had not begun before
   */
  List<SubjectId> spread(Set<SubjectId> some, Visit visit, LocalDate runsOut) {
    return db.sql(
            """
            insert into access.protection (subject_id, id, from_at, runs_out_on, own)
            select file.subject_id, gen_random_uuid(), :now, :day, false from access.file
            where file.subject_id = any (:some)
            on conflict (subject_id) where until_at is null do nothing
            returning subject_id
            """)
        .param("some", ids(some))
        .param("now", at(visit))
        .param("day", runsOut, Types.DATE)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  boolean anyOf(Set<SubjectId> some) {
    return lasts("", some);
  }

  /** Protected for what was said of them, not only because of somebody in the same home. */
  boolean anyOwn(Set<SubjectId> some) {
    return lasts(" and own", some);
  }

  private boolean lasts(String and, Set<SubjectId> some) {
    return db.sql(
            """
            select exists (select from access.protection
              where subject_id = any (?) and until_at is null{and})
            """
                .replace("{and}", and))
        .param(ids(some))
        .query(Boolean.class)
        .single();
  }

  /** Until this transaction ends nobody else asks who lives together, to protect them. */
  void oneAfterTheOther() {
    db.sql("select pg_advisory_xact_lock(hashtextextended('access.protection', 0))")
        .query((row, n) -> 0)
        .single();
  }

  /** What was said of this one is over; it goes on because of somebody in the same home. */
  public void endOwn(Permit permit) {
    db.sql("update access.protection set own = false where subject_id = ? and until_at is null")
        .param(permit.subject().value())
        .update();
  }

  /** Somebody has made sure that it is over. */
  public void end(Permit permit) {
    db.sql("update access.protection set until_at = ? where subject_id = ? and until_at is null")
        .params(at(permit.visit()), permit.subject().value())
        .update();
  }

  /**
   * Whether what is read from now on may still be printed, asked when the paper is made: not where
   * the address was protected meanwhile, where the data, or one thing more of it, may only be kept
   * (GDPR Art. 18), or where it is erased. To be taken before anything is read.
   */
  public BooleanSupplier stillAs(Permit permit) {
    var theirs = stillTheirs(permit);
    return () -> theirs.getAsBoolean() && !keptOnly(permit);
  }

  /**
   * The same of what the person themselves has used, who may have had all of it kept only (GDPR
   * Art. 18(2)).
   */
  public BooleanSupplier stillTheirs(Permit permit) {
    var there = stillThere(permit);
    var before = parts.now(permit.subject());
    return () -> there.getAsBoolean() && before.containsAll(parts.now(permit.subject()));
  }

  /**
   * The same of what is given for somebody's right: also where the visitor has said why they open
   * what may only be kept, as long as that lasts (GDPR Art. 18(2)).
   */
  public BooleanSupplier stillGiven(Permit permit) {
    var theirs = stillTheirs(permit);
    return () -> theirs.getAsBoolean() && (!keptOnly(permit) || openToProtect(permit));
  }

  private boolean openToProtect(Permit permit) {
    return db.sql(
            "select exists (select from access.file where subject_id = :subject and {open})"
                .replace("{open}", ProtectingOpenings.lasts("file")))
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** The same of what is given also while the data may only be kept (GDPR Art. 7(1)). */
  public BooleanSupplier stillThere(Permit permit) {
    boolean masked = permit.masked();
    var subject = permit.subject();
    return () -> (masked || !lasts("", Set.of(subject))) && there(subject);
  }

  private boolean there(SubjectId subject) {
    return db.sql("select exists (select from access.file where subject_id = ?)")
        .param(subject.value())
        .query(Boolean.class)
        .single();
  }

  /** Of no clock: a restriction may have been asked for before the paper and be kept after it. */
  private boolean keptOnly(Permit permit) {
    return db.sql(
            """
            select exists (select from access.restriction
              where subject_id = ? and until_at is null)
            """)
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }

  /**
   * In SQL: whether where a row's person lives is protected.
   *
   * @param row a table or alias with {@code subject_id}
   */
  public static String holds(String row) {
    return """
         exists (select from access.protection
          where protection.subject_id = {row}.subject_id and protection.until_at is null)
        """
        .replace("{row}", row);
  }

  private static UUID[] ids(Set<SubjectId> some) {
    return some.stream().map(SubjectId::value).toArray(UUID[]::new);
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
