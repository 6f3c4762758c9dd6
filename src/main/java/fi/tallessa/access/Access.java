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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  private final Restrictions restrictions;
  private final AccessLog log;
  private final Vault vault;
  private final Supplier<Code> codes;

  Access(Files files, Restrictions restrictions, AccessLog log, Vault vault, Supplier<Code> codes) {
    this.files = files;
    this.restrictions = restrictions;
    this.log = log;
    this.vault = vault;
    this.codes = codes;
  }

  /** Knocks at one customer's file, to do one thing in it. */
  public Entry<Permit> enter(Action action, Code code, Visit visit) {
    return enter(action, code, Reach.FILE, visit);
  }

  /** Knocks with another reach than the file itself. */
  public Entry<Permit> enter(Action action, Code code, Reach reach, Visit visit) {
    var standing = files.standing(code, visit);
    var decision =
        standing.map(at -> MayOpen.decide(at, reach)).orElse(Entry.closed(Refusal.NOT_THERE));
    return switch (decision) {
      case Entry.Open<Ground>(var ground) ->
          Entry.open(granted(action, Map.of(standing.get(), ground), visit).getFirst());
      case Entry.Closed<Ground>(var why) -> {
        log.refuse(action, standing.map(Standing::subject).orElse(null), why, visit);
        yield Entry.closed(why);
      }
    };
  }

  /**
   * Knocks at many files for a list or a search: those that may be opened, a log line each, written
   * and keyed in one statement. The others are left out in silence; nobody learns of them (D9).
   */
  public List<Permit> enterEach(Action action, Collection<SubjectId> subjects, Visit visit) {
    return enterEach(action, subjects, Reach.FILE, visit);
  }

  /** Knocks at many files with another reach than the file itself. */
  public List<Permit> enterEach(
      Action action, Collection<SubjectId> subjects, Reach reach, Visit visit) {
    var open = new LinkedHashMap<Standing, Ground>();
    for (var standing : files.standings(subjects, visit)) {
      if (MayOpen.decide(standing, reach) instanceof Entry.Open<Ground>(var ground)) {
        open.put(standing, ground);
      }
    }
    return open.isEmpty() ? List.of() : granted(action, open, visit);
  }

  /**
   * One line for a page about many files that opens none of them, as the manager's page of who has
   * looked: how many, and a digest of whom.
   */
  public void overview(Action action, Collection<SubjectId> subjects, Visit visit) {
    log.overview(action, subjects, Ground.LEADS.name(), visit);
  }

  /** Whose files the worker may open without saying why: ids only, so no line in the log. */
  public Set<SubjectId> openable(Visit visit) {
    return files.openable(visit);
  }

  /**
   * Opens a new file: a code drawn at random, a key, the registrar designated by registering (D10),
   * and the first line of its log.
   */
  public Permit register(Action action, Visit visit) {
    var subject = SubjectId.random();
    var code = files.open(subject, codes, visit);
    vault.create(subject);
    var standing = new Standing(subject, code, true, false, false, false, false);
    return granted(action, Map.of(standing, Ground.REGISTERS), visit).getFirst();
  }

  /** From now on the data is kept and not used (GDPR Art. 18); freezing twice changes nothing. */
  public void freeze(Permit permit) {
    restrictions.begin(permit);
  }

  /** Lifts the restriction, from now on. */
  public void unfreeze(Permit permit) {
    restrictions.end(permit);
  }

  /** Whether the data may only be kept now. */
  public boolean frozen(Permit permit) {
    return restrictions.holds(permit);
  }

  private List<Permit> granted(Action action, Map<Standing, Ground> open, Visit visit) {
    var codes = new LinkedHashMap<SubjectId, Code>();
    open.keySet().forEach(standing -> codes.put(standing.subject(), standing.code()));
    var entered =
        log.enter(
            action,
            List.copyOf(codes.keySet()),
            open.values().stream().map(Ground::name).toList(),
            visit);
    return entered.stream()
        .<Permit>map(line -> Granted.of(line, codes.get(line.subject()), action, visit))
        .toList();
  }

  private record Granted(
      SubjectId subject, Code code, Action action, Visit visit, long line, WrappedKey key)
      implements Permit {

    static Granted of(Entered entered, Code code, Action action, Visit visit) {
      return new Granted(entered.subject(), code, action, visit, entered.line(), entered.key());
    }
  }
}
