package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what is not yet a file (D5): its author opens it, nobody else, by no rank and with no
 * reason; it is in no list of files and no search. On its last day the key goes, and all with it.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Drafts {

  private final JdbcClient db;
  private final AccessLog log;
  private final Vault vault;
  private final SecureRandom random = new SecureRandom();

  Drafts(JdbcClient db, AccessLog log, Vault vault) {
    this.db = db;
    this.log = log;
    this.vault = vault;
  }

  /** Begins a draft that only the visitor may open, until a moment. */
  public Permit begin(Action action, Instant until, Visit visit) {
    var subject = SubjectId.random();
    db.sql(
            """
            insert into access.draft (subject_id, worker_id, begun_at, until_at)
            values (?, ?, ?, ?)
            """)
        .params(subject.value(), visit.who().value(), at(visit.when()), at(until))
        .update();
    vault.create(subject);
    return granted(action, List.of(subject), Ground.REGISTERS, visit).getFirst();
  }

  /** The visitor's own, the one that ends first in front, with when each ends. */
  public Map<Permit, Instant> own(Action action, Visit visit) {
    var ends = new LinkedHashMap<SubjectId, Instant>();
    db.sql(
            """
            select subject_id, until_at from access.draft
            where worker_id = ? and until_at > ? order by until_at, subject_id
            """)
        .params(visit.who().value(), at(visit.when()))
        .query(
            row -> {
              ends.put(
                  new SubjectId(row.getObject("subject_id", UUID.class)),
                  row.getObject("until_at", OffsetDateTime.class).toInstant());
            });
    var own = new LinkedHashMap<Permit, Instant>();
    if (!ends.isEmpty()) {
      granted(action, List.copyOf(ends.keySet()), Ground.DESIGNATED, visit)
          .forEach(permit -> own.put(permit, ends.get(permit.subject())));
    }
    return own;
  }

  /** Knocks at one draft; not one's own, gone and never been are the same answer (D28). */
  public Entry<Permit> enter(Action action, SubjectId subject, Visit visit) {
    var mine =
        db.sql(
                """
                select subject_id from access.draft
                where subject_id = ? and worker_id = ? and until_at > ?
                """)
            .params(subject.value(), visit.who().value(), at(visit.when()))
            .query((row, n) -> subject)
            .optional();
    if (mine.isEmpty()) {
      log.refuse(action, null, Refusal.NOT_THERE, visit);
      return Entry.closed(Refusal.NOT_THERE);
    }
    return Entry.open(granted(action, List.of(subject), Ground.DESIGNATED, visit).getFirst());
  }

  /** Erases a draft and its key; what was sealed under it opens to nobody from now on. */
  public void erase(Permit permit) {
    db.sql("delete from access.draft where subject_id = ?")
        .param(permit.subject().value())
        .update();
    forget(permit.subject().value());
  }

  /** Erases every draft whose last moment is past; opens none of them. Returns how many. */
  public int eraseDue(Instant now) {
    var due =
        db.sql("delete from access.draft where until_at <= ? returning subject_id")
            .param(at(now))
            .query(UUID.class)
            .list();
    due.forEach(this::forget);
    return due.size();
  }

  private void forget(UUID subject) {
    db.sql("select vault.forget(?)").param(subject).query().listOfRows();
  }

  private List<Permit> granted(
      Action action, List<SubjectId> subjects, Ground ground, Visit visit) {
    var grounds = subjects.stream().map(subject -> ground.name()).toList();
    return log.enter(action, subjects, grounds, visit).stream()
        .<Permit>map(line -> Granted.of(line, Code.random(random), action, visit))
        .toList();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** A draft has no code; the one on its permit is drawn for this request and kept nowhere. */
  private record Granted(
      SubjectId subject, Code code, Action action, Visit visit, long line, WrappedKey key)
      implements Permit {

    static Granted of(Entered entered, Code code, Action action, Visit visit) {
      return new Granted(entered.subject(), code, action, visit, entered.line(), entered.key());
    }
  }
}
