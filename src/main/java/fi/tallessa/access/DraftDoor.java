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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what is not yet a file (D5): its author opens it, nobody else, by no rank and with no
 * reason; it is in no list of files and no search. On its last day the key goes, and all with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftDoor {

  private final Drafts drafts;
  private final AccessLog log;
  private final Vault vault;
  private final LinesBesideFiles lines;

  DraftDoor(Drafts drafts, AccessLog log, Vault vault, LinesBesideFiles lines) {
    this.lines = lines;
    this.drafts = drafts;
    this.log = log;
    this.vault = vault;
  }

  /** Begins a draft that only the visitor may open, until a moment. */
  public Permit begin(Action action, Instant until, Visit visit) {
    var subject = SubjectId.random();
    drafts.add(subject, until, visit);
    vault.create(subject);
    return lines.granted(action, List.of(subject), Ground.REGISTERS, visit).getFirst();
  }

  /** The visitor's own, the one that ends first in front, with when each ends. */
  public Map<Permit, Instant> own(Action action, Visit visit) {
    var ends = drafts.own(visit);
    var own = new LinkedHashMap<Permit, Instant>();
    if (!ends.isEmpty()) {
      lines
          .granted(action, ends.keySet(), Ground.DESIGNATED, visit)
          .forEach(permit -> own.put(permit, ends.get(permit.subject())));
    }
    return own;
  }

  /** Knocks at one draft; not one's own, gone and never been are the same answer (D28). */
  public Entry<Permit> enter(Action action, SubjectId subject, Visit visit) {
    var author = drafts.author(subject, visit.when());
    var permit =
        author.filter(visit.who()::equals).stream()
            .flatMap(
                me -> lines.granted(action, List.of(subject), Ground.DESIGNATED, visit).stream())
            .findFirst();
    if (permit.isEmpty()) {
      log.refuse(action, author.map(other -> subject).orElse(null), Refusal.NOT_THERE, visit);
    }
    return Entry.there(permit);
  }

  /** Erases a draft and its key; what was sealed under it opens to nobody from now on. */
  public void erase(Permit permit) {
    drafts.erase(permit.subject(), permit.visit().when());
  }

  /** Erases some drafts whose last moment is past; opens none. Returns how many; 0 at the end. */
  public int eraseDue(Instant now) {
    return drafts.eraseDue(now);
  }
}
