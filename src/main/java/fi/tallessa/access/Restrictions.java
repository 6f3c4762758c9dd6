package fi.tallessa.access;

import fi.tallessa.holdings.KeptOnly;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a person's data may only be kept, and not used (GDPR Art. 18). */
@Repository
public class Restrictions implements KeptOnly {

  private final JdbcClient db;

  Restrictions(JdbcClient db) {
    this.db = db;
  }

  /** From now on; beginning twice changes nothing. */
  public void begin(Permit permit) {
    db.sql(
            """
            insert into access.restriction (subject_id, id, from_at) values (?, ?, ?)
            on conflict (subject_id) where until_at is null do nothing
            """)
        .params(permit.subject().value(), UUID.randomUUID(), at(permit))
        .update();
  }

  /** Lifts the restriction, from now on. */
  public void end(Permit permit) {
    db.sql("update access.restriction set until_at = ? where subject_id = ? and until_at is null")
        .params(at(permit), permit.subject().value())
        .update();
  }

  /** Whether nothing is waited for any more: it is never used again, and its time runs on. */
  public void stop(Permit permit, boolean stopped) {
    db.sql("update access.restriction set stopped = ? where subject_id = ? and until_at is null")
        .params(stopped, permit.subject().value())
        .update();
  }

  @Override
  public Map<SubjectId, Instant> now() {
    return since(
        db.sql("select subject_id, from_at from access.restriction where until_at is null"));
  }

  /** Since when each person of some rows. */
  static Map<SubjectId, Instant> since(JdbcClient.StatementSpec asked) {
    return asked
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    row.getObject("from_at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Whether since a moment anything began that keeps somebody, or where they live, out of figures:
   * a restriction of all or of a part that is counted, which may rest on a consent, or the
   * protection of an address. Of no clock: it may have begun while whoever asks waited.
   */
  public boolean begun(Instant since) {
    return db.sql(
            """
            select exists (select from access.restriction
                where from_at >= :since and until_at is null)
              or exists (select from access.part_restriction
                where from_at >= :since and until_at is null
                  and (part in ('statistics', 'gender', 'domicile') or {consent}))
              or exists (select from access.protection
                where from_at >= :since and until_at is null)
            """
                .replace("{consent}", PartRestrictions.OF_CONSENT))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Whether the data may only be kept now. */
  public boolean holds(Permit permit) {
    return db.sql(
            """
            select exists (select from access.restriction where subject_id = :subject
              and from_at <= :now and :now < coalesce(until_at, 'infinity'))
            """)
        .param("subject", permit.subject().value())
        .param("now", at(permit))
        .query(Boolean.class)
        .single();
  }

  /**
   * In SQL: whether the data of a row's person may only be kept now. Asks for {@code :now}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  public static String holds(String row) {
    return """
         exists (select from access.restriction
          where restriction.subject_id = {row}.subject_id and restriction.from_at <= :now
            and :now < coalesce(restriction.until_at, 'infinity'))
        """
        .replace("{row}", row);
  }

  /**
   * Whether it may only be kept until somebody has decided, for what cannot be undone: of no clock,
   * which may have been read before it began. What was stopped for good is kept for nobody.
   */
  public static String lasts(String row) {
    return """
         exists (select from access.restriction
          where restriction.subject_id = {row}.subject_id and restriction.until_at is null
            and not restriction.stopped)
        """
        .replace("{row}", row);
  }

  /**
   * The same of all of it, or of one field: it is kept for somebody, and so the file with it. Not
   * to be counted keeps nothing.
   */
  public static String keeps(String row) {
    return """
         ({all} or exists (select from access.part_restriction kept_for
          where kept_for.subject_id = {row}.subject_id and kept_for.until_at is null
            and kept_for.part <> 'statistics' and not kept_for.stopped))
        """
        .replace("{all}", lasts(row))
        .replace("{row}", row);
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
