package fi.tallessa.casework.countersign;

import fi.tallessa.access.Overtaken;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What students in practice wrote: it waits until somebody countersigns. */
@Repository
public class InternEntries {

  private final JdbcClient db;
  private final Vault vault;
  private final Deadlines deadlines;

  InternEntries(JdbcClient db, Vault vault, Deadlines deadlines) {
    this.db = db;
    this.vault = vault;
    this.deadlines = deadlines;
  }

  /** Why it was taken out, as it lies in its seal. */
  record Why(String words) {
    static final Shape<Why> SHAPE = Shape.of("casework.intern_entry", Why.class);

    @Override
    public String toString() {
      return "Why";
    }
  }

  /**
   * In SQL: whether a contact waits to be countersigned, and is no entry of the file until then.
   *
   * @param row a row of {@code casework.contact}
   */
  public static String waits(String row) {
    return """
        exists (select from casework.intern_entry waiting
          where waiting.subject_id = {row}.subject_id and waiting.contact_id = {row}.id
            and waiting.closed_at is null)
        """
        .replace("{row}", row);
  }

  /**
   * A contact was written or put right: by a student it waits from now on, for whoever their
   * designation names; by anybody else nothing comes of it.
   */
  public void wrote(Permit permit, UUID contact) {
    if (permit.byIntern()) {
      Overtaken.unless(waits(permit, contact));
    }
  }

  private boolean waits(Permit permit, UUID contact) {
    return asked(
                """
                insert into casework.intern_entry as entry
                  (subject_id, contact_id, line, intern_id, countersigner_id, due_day)
                select own.subject_id, :contact, :line, :who, own.countersigner_id, :due
                from access.designation own
                where own.subject_id = :subject and own.worker_id = :who and own.ended_at is null
                  and own.countersigner_id is not null
                  and :today between own.from_day and own.until_day
                on conflict (subject_id, contact_id) where closed_at is null
                  do update set version = entry.version + 1
                """,
                permit)
            .param("contact", contact)
            .param("line", permit.line())
            .param("due", deadlines.lastDay(Deadline.COUNTERSIGN, permit.visit().today()))
            .update()
        == 1;
  }

  /** The newest of a contact. */
  Optional<InternEntry> newest(Permit permit, UUID contact) {
    return read("and entry.contact_id = :contact order by entry.line desc limit 1", permit, contact)
        .stream()
        .findFirst();
  }

  /** All of a customer, the oldest first. */
  List<InternEntry> all(Permit permit) {
    return read("order by entry.line", permit, null);
  }

  private List<InternEntry> read(String which, Permit permit, UUID contact) {
    var key = vault.open(permit);
    var asked =
        asked(
            """
            select entry.*, contact.on_day, {may} as may from casework.intern_entry entry
            join casework.contact on contact.subject_id = entry.subject_id
              and contact.id = entry.contact_id
            where entry.subject_id = :subject
            """
                    .replace("{may}", MayCountersign.of("entry"))
                + which,
            permit);
    return (contact == null ? asked : asked.param("contact", contact))
        .query((row, n) -> entry(row, key))
        .list();
  }

  /**
   * Puts right, and by that countersigns, what waits of a contact.
   *
   * @return whether something waited, and the visitor may
   */
  public boolean corrected(Permit permit, UUID contact) {
    return close(permit, contact, Outcome.CORRECTED, "", null);
  }

  /** False when something was written meanwhile, or somebody else was faster. */
  boolean read(Permit permit, InternEntry entry) {
    return close(permit, entry.contact(), Outcome.READ, seen(entry), null);
  }

  /** The same, taking it out of the file with a reason. */
  boolean removed(Permit permit, InternEntry entry, String why) {
    var sealed = vault.open(permit).seal(Why.SHAPE, entry.contact(), entry.version(), new Why(why));
    return close(permit, entry.contact(), Outcome.REMOVED, seen(entry), sealed);
  }

  private static String seen(InternEntry entry) {
    return " and entry.line = " + entry.line() + " and entry.version = " + entry.version();
  }

  private boolean close(Permit permit, UUID contact, Outcome outcome, String seen, byte[] sealed) {
    return asked(
                """
                update casework.intern_entry entry
                set outcome = :outcome, closed_at = :now, closed_by = :who, sealed = :sealed
                where entry.subject_id = :subject and entry.contact_id = :contact
                  and entry.closed_at is null and {may}
                """
                        .replace("{may}", MayCountersign.of("entry"))
                    + seen,
                permit)
            .param("contact", contact)
            .param("outcome", outcome.name())
            .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", sealed, Types.BINARY)
            .update()
        == 1;
  }

  /** The student has read it; false where none of theirs waited for that. */
  boolean told(Permit permit, UUID contact) {
    return asked(
                """
                update casework.intern_entry set told_at = :now
                where subject_id = :subject and contact_id = :contact and intern_id = :who
                  and outcome = 'REMOVED' and told_at is null
                """,
                permit)
            .param("contact", contact)
            .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** How many wait. */
  int waiting(Permit permit) {
    return asked(
            """
            select count(*) from casework.intern_entry entry
            where entry.subject_id = :subject and entry.closed_at is null
              and not exists (select from casework.cancellation gone
                where gone.subject_id = entry.subject_id and gone.contact_id = entry.contact_id)
            """,
            permit)
        .query(Integer.class)
        .single();
  }

  /**
   * Goes with a contact that was in the wrong file: what waits waits on, in the right one. What a
   * student began they have begun there too, by the line it came with; what they only put right
   * comes after that line, in its order. No line leads back to the wrong file (decision 0028).
   *
   * @param began the line by which the contact was begun
   */
  public void move(Permit wrong, UUID from, long began, Permit right, UUID to) {
    asked(
            """
            insert into casework.intern_entry (subject_id, contact_id, line, version, intern_id,
              countersigner_id, due_day, outcome, closed_at, closed_by)
            select :right, :to,
              :line + row_number() over (order by line)
                - max(case when line = :began then 1 else 0 end) over (),
              version, intern_id, countersigner_id, due_day, outcome, closed_at, closed_by
            from casework.intern_entry where subject_id = :subject and contact_id = :contact
            """,
            wrong)
        .param("right", right.subject().value())
        .param("began", began)
        .param("line", right.line())
        .param("to", to)
        .param("contact", from)
        .update();
  }

  void erase(Permit permit) {
    asked("delete from casework.intern_entry where subject_id = :subject", permit).update();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    var asked = db.sql(sql).param("subject", permit.subject().value());
    asked = sql.contains(":who") ? asked.param("who", permit.visit().who().value()) : asked;
    return sql.contains(":today") ? asked.param("today", permit.visit().today()) : asked;
  }

  private static InternEntry entry(ResultSet row, Key key) throws SQLException {
    var contact = row.getObject("contact_id", UUID.class);
    int version = row.getInt("version");
    return new InternEntry(
        contact,
        row.getObject("on_day", LocalDate.class),
        row.getLong("line"),
        version,
        new WorkerId(row.getObject("intern_id", UUID.class)),
        new WorkerId(row.getObject("countersigner_id", UUID.class)),
        row.getObject("due_day", LocalDate.class),
        closed(row, contact, version, key),
        row.getObject("told_at") != null,
        row.getBoolean("may"));
  }

  private static Optional<InternEntry.Closed> closed(
      ResultSet row, UUID contact, int version, Key key) throws SQLException {
    var outcome = row.getString("outcome");
    if (outcome == null) {
      return Optional.empty();
    }
    var sealed = row.getBytes("sealed");
    return Optional.of(
        new InternEntry.Closed(
            Outcome.valueOf(outcome),
            row.getObject("closed_at", OffsetDateTime.class).toInstant(),
            new WorkerId(row.getObject("closed_by", UUID.class)),
            sealed == null ? "" : key.unseal(Why.SHAPE, contact, version, sealed).words()));
  }
}
