package fi.tallessa.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who saw for some minutes where somebody lives whose address is protected, and why (K12): in one
 * file and one session. The reason is sealed with the key of the customer.
 */
@Repository
public class Unmaskings {

  /** Long enough to write an envelope or to find a door. */
  public static final Duration LASTS = Duration.ofMinutes(10);

  record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  private static final Shape<Reason> SHAPE =
      Shape.of("access.unmasking", Reason.class).beside(Reach.LOOKS);

  private static final String THEIRS =
      """
      (exists (select from staff.leadership where leadership.worker_id = unmasking.worker_id
          and leadership.manager_id = :who
          and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
        or not exists (select from staff.leadership
          where leadership.worker_id = unmasking.worker_id
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')))
      """;

  private final JdbcClient db;
  private final Vault vault;

  Unmaskings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public void begin(Permit permit, UUID session, Words reason) {
    var id = UUID.randomUUID();
    var now = permit.visit().when();
    db.sql(
            """
            insert into access.unmasking
              (subject_id, id, worker_id, session_id, from_at, until_at, sealed)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            id,
            permit.visit().who().value(),
            session,
            utc(now),
            utc(now.plus(LASTS)),
            vault.open(permit).seal(SHAPE, id, 1, new Reason(reason.value())))
        .update();
  }

  /** Until when the visitor sees it in this session; empty where not, or not any more. */
  public Optional<Instant> until(Permit permit, UUID session) {
    return db.sql(
            """
            select max(until_at) from access.unmasking
            where subject_id = ? and worker_id = ? and session_id = ? and from_at <= ? and until_at > ?
            having max(until_at) is not null
            """)
        .params(
            permit.subject().value(),
            permit.visit().who().value(),
            session,
            utc(permit.visit().when()),
            utc(permit.visit().when()))
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** It is masked again, before the minutes are over. */
  public void end(Permit permit) {
    db.sql(
            """
            update access.unmasking set until_at = :now
            where subject_id = :subject and worker_id = :who and until_at > :now and from_at < :now
            """)
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("now", utc(permit.visit().when()))
        .update();
  }

  /** Whoever only covers somebody, or learns, sees no protected address by that alone. */
  public boolean mayBegin(Permit permit) {
    return !permit.byIntern()
        && db.sql(
                """
                select coalesce(bool_or(absence_id is null), true) from access.designation
                where subject_id = :subject and worker_id = :who and ended_at is null
                  and :today between from_day and coalesce(until_day, 'infinity')
                """)
            .param("subject", permit.subject().value())
            .param("who", permit.visit().who().value())
            .param("today", permit.visit().today())
            .query(Boolean.class)
            .single();
  }

  /**
   * Whose are still to be read of by the visitor: what those they lead today saw, and what nobody's
   * line manager reads of otherwise (K12). Ids only.
   */
  public List<SubjectId> toSee(int most, Visit visit) {
    return db.sql(
            """
            select subject_id from access.unmasking
            where seen_at is null and worker_id <> :who and {theirs}
            group by subject_id order by min(from_at), subject_id limit :most
            """
                .replace("{theirs}", THEIRS))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("most", most)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The same of files the visitor oversees, with the reasons: one statement. */
  public Map<SubjectId, List<Unmasking>> toSee(Collection<Permit> permits, Visit visit) {
    var keys =
        permits.stream().collect(toMap(Permit::subject, permit -> vault.openOnly(SHAPE, permit)));
    return db
        .sql(
            """
            select subject_id, id, worker_id, from_at, seen_at is not null as seen, sealed
            from access.unmasking
            where subject_id = any (:some) and seen_at is null and worker_id <> :who and {theirs}
            """
                .replace("{theirs}", THEIRS))
        .param("some", keys.keySet().stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(
            (row, n) -> {
              var subject = new SubjectId(row.getObject("subject_id", UUID.class));
              return Map.entry(subject, opened(keys.get(subject), row));
            })
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Unmasking opened(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return Unmasking.of(row, key.unseal(SHAPE, id, 1, row.getBytes("sealed")).words());
  }

  /** The visitor has read of it; a second time changes nothing, nor does what is not theirs. */
  public void seen(Permit permit, UUID id) {
    db.sql(
            """
            update access.unmasking set seen_by = :who, seen_at = :now
            where subject_id = :subject and id = :id and seen_at is null and worker_id <> :who
              and {theirs}
            """
                .replace("{theirs}", THEIRS))
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .param("now", utc(permit.visit().when()))
        .param("subject", permit.subject().value())
        .param("id", id)
        .update();
  }

  /** Those of one customer, the oldest first. */
  public List<Unmasking> of(Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            """
            select id, worker_id, from_at, seen_at is not null as seen, sealed
            from access.unmasking where subject_id = ? order by from_at, id
            """)
        .param(permit.subject().value())
        .query((row, n) -> opened(key, row))
        .list();
  }

  /**
   * In SQL: whether the visitor sees now where a row's person lives. Asks for {@code :who} and
   * {@code :now}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  static String lasts(String row) {
    return """
         exists (select from access.unmasking
          where unmasking.subject_id = {row}.subject_id and unmasking.worker_id = :who
            and unmasking.from_at <= :now and :now < unmasking.until_at)
        """
        .replace("{row}", row);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
