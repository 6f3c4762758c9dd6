package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what rests on no customer's file (D17): who wrote it opens it, and the line manager
 * who leads them; where nobody who is there does, every line manager. It is in no list of files and
 * no search. On its last day the key goes, and all with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnRecordDoor {

  private final OwnRecords records;
  private final AccessLog log;
  private final Vault vault;
  private final LinesBesideFiles lines;

  OwnRecordDoor(OwnRecords records, AccessLog log, Vault vault, LinesBesideFiles lines) {
    this.lines = lines;
    this.records = records;
    this.log = log;
    this.vault = vault;
  }

  /** Begins one of the visitor's, until a moment. */
  public Permit begin(Action action, Instant until, Visit visit) {
    var subject = SubjectId.random();
    records.add(subject, until, visit);
    vault.create(subject);
    return lines.granted(action, List.of(subject), Ground.REGISTERS, visit).getFirst();
  }

  /** Knocks at one; not theirs to open, gone and never been are the same answer (D28). */
  public Entry<Opened> enter(Action action, SubjectId subject, Visit visit) {
    var opened =
        records
            .one(subject, visit)
            .flatMap(
                one ->
                    lines.granted(action, List.of(subject), ground(one, visit), visit).stream()
                        .findFirst()
                        .map(permit -> new Opened(permit, one)));
    if (opened.isEmpty()) {
      log.refuse(action, records.there(subject) ? subject : null, Refusal.NOT_THERE, visit);
    }
    return Entry.there(opened);
  }

  /** A record that was opened, and whose it is. */
  public record Opened(Permit permit, OwnRecord own) {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /** Which there are, none of them opened: one line, with a digest of which. */
  public List<OwnRecord> list(Action action, Optional<UUID> before, int most, Visit visit) {
    var found = records.after(before, most, visit);
    log.overview(
        action, found.stream().map(OwnRecord::subject).toList(), Ground.REGISTERS.name(), visit);
    return found;
  }

  /** Erases some whose last moment is past; opens none. Returns how many; 0 at the end. */
  public int eraseDue(Instant now) {
    return records.eraseDue(now);
  }

  private static Ground ground(OwnRecord one, Visit visit) {
    return one.author().equals(visit.who()) ? Ground.DESIGNATED : Ground.LEADS;
  }
}
