package fi.tallessa.access;

import fi.tallessa.holdings.KeptOnly;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When one field or one purpose of somebody's data may only be kept, while the rest is used (GDPR
 * Art. 18, 21; D12).
 */
@Repository
public class PartRestrictions implements KeptOnly {

  /** In SQL: whether a part is what rests on one consent, of which it is the id then. */
  static final String OF_CONSENT = "length(part) = 36";

  private final JdbcClient db;

  PartRestrictions(JdbcClient db) {
    this.db = db;
  }

  /** From now on; beginning twice changes nothing. */
  public void begin(Permit permit, String part) {
    db.sql(
            """
            insert into access.part_restriction (subject_id, id, part, from_at)
            values (?, ?, ?, ?)
            on conflict (subject_id, part) where until_at is null do nothing
            """)
        .params(permit.subject().value(), UUID.randomUUID(), part, at(permit))
        .update();
  }

  public void end(Permit permit, String part) {
    db.sql(
            """
            update access.part_restriction set until_at = ?
            where subject_id = ? and part = ? and until_at is null
            """)
        .params(at(permit), permit.subject().value(), part)
        .update();
  }

  /** Whether nothing is waited for any more: it is never used again, and its time runs on. */
  public void stop(Permit permit, String part, boolean stopped) {
    db.sql(
            """
            update access.part_restriction set stopped = ?
            where subject_id = ? and part = ? and until_at is null
            """)
        .params(stopped, permit.subject().value(), part)
        .update();
  }

  /** Whether a part may only be kept now: of no clock, which may have been read before it began. */
  public boolean holds(Permit permit, String part) {
    return now(permit.subject()).contains(part);
  }

  /** What may only be kept now of one. */
  Set<String> now(SubjectId subject) {
    return db.sql(
            """
            select part from access.part_restriction where subject_id = ? and until_at is null
            """)
        .param(subject.value())
        .query(String.class)
        .set();
  }

  /**
   * In SQL: whether a part of the data of a row's person may only be kept.
   *
   * @param row a table or alias with {@code subject_id}
   * @param part an expression that is its code
   */
  public static String lasts(String row, String part) {
    return """
         exists (select from access.part_restriction only_kept
          where only_kept.subject_id = {row}.subject_id and only_kept.part = {part}
            and only_kept.until_at is null)
        """
        .replace("{row}", row)
        .replace("{part}", part);
  }

  /** In SQL: whether a row's person is kept out of figures. Asks for {@code :now}. */
  public static String uncounted(String row) {
    return "(" + Restrictions.holds(row) + " or " + lasts(row, "'statistics'") + ")";
  }

  /**
   * What may only be kept, for one visitor: not while they have it open to protect the child (GDPR
   * Art. 18(2)). Asks for {@code :who} and {@code :now}.
   *
   * @param kept a condition that says what may
   */
  public static String shut(String row, String kept) {
    return "(" + kept + " and not" + ProtectingOpenings.lasts(row) + ")";
  }

  /** Of whom it is not all of it: since the newest. A backup of before tells nothing of which. */
  @Override
  public Map<SubjectId, Instant> now() {
    return Restrictions.since(
        db.sql(
            """
            select subject_id, max(from_at) as from_at from access.part_restriction
            where until_at is null and subject_id not in
              (select subject_id from access.restriction where until_at is null)
            group by subject_id
            """));
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
