package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever opens file after file, and tells a line manager at once (S35, ASVS 2.4.1): the
 * next one opens after a reason and a one-time code. What counts is different files that were read
 * one by one. A list of many, as of a group, a week or the own customers, is no such reading: it
 * shows of each what the list needs, to whoever is designated, and a line of the log each.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Throttle {

  private static final Duration WINDOW = Duration.ofHours(1);

  /** What reads in a file. */
  public static final Set<Reach> INTO =
      Set.of(
          Reach.FILE,
          Reach.REMAINS,
          Reach.SETTLING,
          Reach.TAKING_BACK,
          Reach.UNMASKED,
          Reach.HEALTH);

  private final OpenedHere here = new OpenedHere();
  private final Usual usual;
  private final Hurries hurries;
  private final UnusualFindings findings;

  Throttle(Usual usual, Hurries hurries, UnusualFindings findings) {
    this.usual = usual;
    this.hurries = hurries;
    this.findings = findings;
  }

  Entry<Admitted> pass(Admitted one, Action action, Visit visit) {
    if (action.kind() != Action.Kind.READ || !INTO.contains(action.reach())) {
      return Entry.open(one);
    }
    var files = files(one.subject(), visit);
    if (files.contains(one.subject()) || files.size() < usual.filesAnHour()) {
      here.opened(visit.who(), one.subject(), visit.when());
      return Entry.open(one);
    }
    findings.add(Unusual.MANY_FILES, visit.who(), visit.today(), files, visit.when());
    return Entry.closed(Refusal.TOO_MANY);
  }

  /**
   * The other machine is asked from half of the number on: of two, one has seen half of all. So no
   * usual page costs a statement.
   */
  private Set<SubjectId> files(SubjectId next, Visit visit) {
    var since = visit.when().minus(WINDOW);
    var mine = here.between(visit.who(), since, visit.when());
    return mine.contains(next) || mine.size() < usual.filesAnHour() / 2
        ? mine
        : hurries.everywhere(since, visit);
  }

  /** Somebody has said why and shown a code: as many more. */
  public void goOn(Words reason, Visit visit) {
    hurries.add(reason, visit);
    here.forget(visit.who());
  }
}
