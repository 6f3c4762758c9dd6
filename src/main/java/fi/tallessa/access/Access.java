package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
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
  private final Standings standings;
  private final AccessLog log;
  private final Vault vault;
  private final Supplier<Code> codes;

  Access(Files files, Standings standings, AccessLog log, Vault vault, Supplier<Code> codes) {
    this.files = files;
    this.standings = standings;
    this.log = log;
    this.vault = vault;
    this.codes = codes;
  }

  /**
   * Knocks at one customer's file, to do one thing with it. Somebody whose key is gone is erased,
   * whatever rows are left: there is no such file any more.
   */
  public Entry<Permit> enter(Action action, Code code, Visit visit) {
    var standing = standings.of(code, visit);
    var entry =
        standing
            .map(at -> MayOpen.decide(at, action.reach()).flatMap(by -> one(action, at, by, visit)))
            .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
    if (entry instanceof Entry.Closed<Permit>(var why)) {
      log.refuse(action, standing.map(Standing::subject).orElse(null), why, visit);
    }
    return entry;
  }

  /**
   * Knocks at many files for a list or a search: those that may be opened, a log line each, written
   * and keyed in one statement. The others are left out in silence; nobody learns of them (D9).
   */
  public List<Permit> enterEach(Action action, Collection<SubjectId> subjects, Visit visit) {
    var open = new LinkedHashMap<Standing, Ground>();
    for (var standing : standings.of(subjects, visit)) {
      if (MayOpen.decide(standing, action.reach()) instanceof Entry.Open<Ground>(var ground)) {
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
    return standings.openable(visit);
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

  private Entry<Permit> one(Action action, Standing standing, Ground ground, Visit visit) {
    return granted(action, Map.of(standing, ground), visit).stream()
        .findFirst()
        .map(Entry::open)
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  private List<Permit> granted(Action action, Map<Standing, Ground> open, Visit visit) {
    var known = new LinkedHashMap<SubjectId, Code>();
    open.keySet().forEach(standing -> known.put(standing.subject(), standing.code()));
    var grounds = open.values().stream().map(Ground::name).toList();
    var lines = log.enter(action, List.copyOf(known.keySet()), grounds, visit);
    return Granted.of(lines, known::get, action, visit);
  }
}
