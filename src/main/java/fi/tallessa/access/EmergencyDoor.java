package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for a worker who is not designated, in an emergency (S25): knocked at by a code or by
 * the very name, with a reason and a second factor. Each try is a line in the log, and after a few
 * that opened nothing it stays shut for a day.
 */
@Component
@EnableConfigurationProperties(EmergencyLimits.class)
@Transactional(propagation = Propagation.MANDATORY)
public class EmergencyDoor {

  private final Standings standings;
  private final Barred barred;
  private final Students students;
  private final Emergencies emergencies;
  private final EmergencyLimits limits;
  private final AccessLog log;

  EmergencyDoor(
      Standings standings,
      Barred barred,
      Students students,
      Emergencies emergencies,
      EmergencyLimits limits,
      AccessLog log) {
    this.standings = standings;
    this.barred = barred;
    this.students = students;
    this.emergencies = emergencies;
    this.limits = limits;
    this.log = log;
  }

  /** Whether it stays shut to the visitor by now, whomever they mean. */
  public boolean shut(Action action, Visit visit) {
    return emergencies.tries(action, visit).over();
  }

  /** A student in practice opens no file in an emergency: they have nobody of their own. */
  public boolean learns(Visit visit) {
    return students.on(visit.today()).contains(visit.who());
  }

  public Entry<Permit> open(Action action, Code code, EmergencyWhy why, Visit visit) {
    return open(action, standings.of(code, false, visit), why, visit);
  }

  /** By name: of two who are called so, and of nobody, it opens none. */
  public Entry<Permit> open(
      Action action, Collection<SubjectId> called, EmergencyWhy why, Visit visit) {
    var found = called.isEmpty() ? List.<Standing>of() : standings.of(called, visit);
    Optional<Standing> meant = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    return open(action, meant, why, visit);
  }

  /** Whether it is shut is asked once more here: of tries at once, each sees the one before. */
  private Entry<Permit> open(
      Action action, Optional<Standing> meant, EmergencyWhy why, Visit visit) {
    if (action.reach() != Reach.REASON) {
      throw new IllegalArgumentException(action.code() + " does more than say why");
    }
    emergencies.oneAtATime(visit);
    if (shut(action, visit)) {
      tried(action, visit);
      return Entry.closed(Refusal.NOT_YOURS_TO_DO);
    }
    var entry = Entry.there(meant).flatMap(at -> granted(at, action, why, visit));
    if (entry instanceof Entry.Closed<Permit>(var refusal)) {
      log.refuse(action, meant.map(Standing::subject).orElse(null), refusal, visit);
    }
    return entry;
  }

  private Entry<Permit> granted(Standing at, Action action, EmergencyWhy why, Visit visit) {
    boolean never = !barred.whatOf(Set.of(at.subject()), visit.who()).isEmpty();
    boolean wrong = emergencies.wrong(at.subject()).contains(visit.who());
    return MayBreakGlass.decide(at, never, learns(visit), wrong)
        .flatMap(
            ground -> {
              var one = new Admitted(at.subject(), at.code(), ground, at.masked());
              var permits = Granted.to(List.of(one), action, visit, log);
              if (ground == Ground.EMERGENCY) {
                permits.forEach(permit -> emergencies.begin(permit, why, limits));
              }
              return Entry.there(permits.stream().findFirst());
            });
  }

  /** A try by somebody to whom it is shut: a line by a refusal that counts as no miss. */
  public void tried(Action action, Visit visit) {
    log.refuse(action, null, Refusal.NOT_YOURS_TO_DO, visit);
  }
}
