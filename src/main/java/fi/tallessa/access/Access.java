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
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Stopped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door. Knocking asks three questions at once: may this worker, for this customer, do this
 * now. The answer is a permit, which is the line in the access log, or a refusal, which is a line
 * too; both belong to the caller's transaction. If the line cannot be written, nothing opens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Access {

  private final Files files;
  private final Standings standings;
  private final AccessLog log;
  private final Barred barred;
  private final Throttle throttle;
  private final Vault vault;
  private final Supplier<Code> codes;
  private final ApplicationEventPublisher events;

  Access(
      Files files,
      Standings standings,
      AccessLog log,
      Barred barred,
      Throttle throttle,
      Vault vault,
      Supplier<Code> codes,
      ApplicationEventPublisher events) {
    this.files = files;
    this.standings = standings;
    this.log = log;
    this.barred = barred;
    this.throttle = throttle;
    this.vault = vault;
    this.codes = codes;
    this.events = events;
  }

  /**
   * Knocks at one customer's file, to do one thing with it. Somebody whose key is gone is erased,
   * whatever rows are left: there is no such file any more.
   */
  public Entry<Permit> enter(Action action, Code code, Visit visit) {
    return enter(action, code, visit, one -> Granted.to(List.of(one), action, visit, log));
  }

  /** The same while one search goes on: whoever has a line of it has it once. */
  public Entry<Permit> enterOnce(Action action, UUID search, Code code, Visit visit) {
    return enter(
        action, code, visit, one -> Granted.once(List.of(one), action, search, visit, log));
  }

  private Entry<Permit> enter(
      Action action, Code code, Visit visit, Function<Admitted, List<Permit>> line) {
    var standing = standings.of(code, action.toProtect(), visit);
    var entry =
        Entry.there(standing)
            .flatMap(at -> admitted(at, action))
            .flatMap(one -> throttle.pass(one, action, visit))
            .flatMap(one -> Entry.there(line.apply(one).stream().findFirst()));
    if (entry instanceof Entry.Closed<Permit>(var why)) {
      log.refuse(action, standing.map(Standing::subject).orElse(null), why, visit);
    }
    return entry;
  }

  /**
   * A step further with a file this transaction has opened, as from reading a form to writing what
   * it says: nothing new is asked, but it is a line of its own, and so the log tells what was
   * written from what was only sent. A student in practice, and whoever opened the file in an
   * emergency, is stopped where the step is not theirs, which undoes what was begun; that they
   * tried is a line all the same.
   */
  public Permit further(Action action, Permit permit) {
    if (!(permit instanceof Granted(var to, var before, var visit, _))
        || action.reach() != before.reach()) {
      throw new IllegalArgumentException(action.code() + " goes further than the file was opened");
    }
    if (permit.everyday() && !action.byInterns()) {
      events.publishEvent(new NotTheirs(action, to.subject(), visit));
      throw new Stopped(Refusal.NOT_YOURS_TO_DO);
    }
    var written = Granted.to(List.of(to), action, visit, log);
    Overtaken.unless(!written.isEmpty());
    return written.getFirst();
  }

  /**
   * Knocks at many files for a list or a search: those that may be opened, a log line each, written
   * and keyed in one statement. The others are left out in silence; nobody learns of them (D9).
   */
  public List<Permit> enterEach(Action action, Collection<SubjectId> subjects, Visit visit) {
    var open = openTo(action, subjects, visit);
    return open.isEmpty() ? List.of() : Granted.to(open, action, visit, log);
  }

  /**
   * The same while one search goes on letter by letter: who may be opened is asked each time, and
   * whoever has a line of this search has it once.
   */
  public List<Permit> enterEachOnce(
      Action action, UUID search, Collection<SubjectId> subjects, Visit visit) {
    var open = openTo(action, subjects, visit);
    return open.isEmpty() ? List.of() : Granted.once(open, action, search, visit, log);
  }

  private List<Admitted> openTo(Action action, Collection<SubjectId> subjects, Visit visit) {
    return standings.of(subjects, visit).stream()
        .flatMap(standing -> admitted(standing, action).stream())
        .toList();
  }

  /**
   * Which of these the visitor is designated to, and cannot open for this now: codes they know, and
   * not why (D12, S7).
   */
  public List<Code> closed(Action action, Collection<SubjectId> subjects, Visit visit) {
    return standings.of(subjects, visit).stream()
        .filter(Standing::designated)
        .filter(at -> MayOpen.decide(at, action) instanceof Entry.Closed)
        .map(Standing::code)
        .sorted(Comparator.comparing(Code::value))
        .toList();
  }

  /**
   * One line for a page about many files that opens none of them, as the manager's page of who has
   * looked: how many, and a digest of whom.
   */
  public void overview(Action action, Collection<SubjectId> subjects, Visit visit) {
    overview(action, subjects, Ground.LEADS, visit);
  }

  /** The same of a page that is not for line managers alone. */
  public void overview(Action action, Collection<SubjectId> subjects, Ground ground, Visit visit) {
    log.overview(action, subjects, ground.name(), visit);
  }

  /**
   * One line for what goes outside of the files somebody is designated to, as the codes and hours a
   * calendar fetches: it opens none of them.
   */
  public void outside(Action action, Collection<SubjectId> subjects, Visit visit) {
    log.overview(action, subjects, Ground.DESIGNATED.name(), visit);
  }

  /** One line for what did not go outside, as what showed it was worth nothing by then. */
  public void nothingOutside(Action action, Visit visit) {
    log.refuse(action, null, Refusal.NOT_THERE, visit);
  }

  /** Whose files the worker may open without saying why: ids only, so no line in the log. */
  public Set<SubjectId> openable(Visit visit) {
    return standings.openable(visit);
  }

  /**
   * Whoever looks for the whole name of somebody they may never open has tried to (K15), once a
   * search, however often it is sent while somebody types. It is asked after every search by
   * several words, with nobody meant as well, and answers nothing.
   */
  public void tried(Action action, UUID search, Collection<SubjectId> meant, Visit visit) {
    barred.tried(action, search, meant, visit);
  }

  /** Which of these files the worker oversees, to be counted: ids only, so no line in the log. */
  public Set<SubjectId> overseen(Collection<SubjectId> subjects, Visit visit) {
    return standings.of(subjects, visit).stream()
        .filter(at -> MayOpen.decide(at, Reach.OVERSIGHT) instanceof Entry.Open)
        .map(Standing::subject)
        .collect(Collectors.toSet());
  }

  /**
   * Opens a new file: a code drawn at random, a key, the registrar designated by registering (D10),
   * and the first line of its log.
   */
  public Permit register(Action action, Visit visit) {
    var subject = SubjectId.random();
    var code = files.open(subject, codes, visit);
    vault.create(subject);
    var registrar = new Admitted(subject, code, Ground.REGISTERS, false);
    return Granted.to(List.of(registrar), action, visit, log).getFirst();
  }

  private static Entry<Admitted> admitted(Standing at, Action action) {
    return MayOpen.decide(at, action)
        .map(ground -> new Admitted(at.subject(), at.code(), ground, at.masked()));
  }
}
