package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Managers;
import fi.tallessa.web.SignedIn;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stock-taking (S26): two people, each signed in, say of each paper what they see. It stops
 * anywhere and goes on another day; it ends when everything was looked at and each difference
 * explained.
 */
@Service
@Transactional
class Counting {

  private final StockTakings stock;
  private final Findings findings;
  private final Differences differences;
  private final StoredPapers papers;
  private final Cabinets cabinets;
  private final Managers managers;

  Counting(
      StockTakings stock,
      Findings findings,
      Differences differences,
      StoredPapers papers,
      Cabinets cabinets,
      Managers managers) {
    this.managers = managers;
    this.stock = stock;
    this.findings = findings;
    this.differences = differences;
    this.papers = papers;
    this.cabinets = cabinets;
  }

  void begin(StockTaking.Why why, Visit visit) {
    stock.begin(why, visit);
  }

  /** A problem on {@code end}: somebody from outside, where there is another line manager. */
  Problems join(Visit visit) {
    var there = stock.running().stream().flatMap(StockTaking::people).collect(Collectors.toSet());
    var refused = MayBeSecond.refusal("end", managers.here(visit), there, visit.who());
    if (refused.isPresent()) {
      return Problems.of(refused.get());
    }
    stock.join(visit);
    return Problems.none();
  }

  /** To somebody from outside it is there only while they are one of the two (D11). */
  Entry<StoredPaper> paper(String slip, SignedIn me, Visit visit) {
    return me.manager() || counted(visit).isPresent()
        ? Entry.there(SlipNumber.parse(slip).flatMap(papers::of))
        : Entry.closed(Refusal.NOT_THERE);
  }

  /** Problems on {@code found}: not the two of them; on {@code cabinet}: no such cabinet. */
  Result<StoredPaper> found(StoredPaper paper, Found.Checked found, Visit visit) {
    var running = counted(visit);
    if (running.isEmpty()) {
      return Result.faulty("found", "legalbasis.cabinet.law.two");
    }
    if (found.kind() == Finding.Kind.MISPLACED
        && cabinets.numbered(found.cabinet(), visit.today()).isEmpty()) {
      return Result.faulty("cabinet", "legalbasis.cabinet.unknown", found.cabinet());
    }
    findings.put(running.get(), paper.slip(), found, visit);
    return Result.fine(paper);
  }

  /** Something lies in a folder that is not on the list. */
  Entry<Problems> unlisted(int cabinet, int folder, UUID once, Visit visit) {
    return Entry.there(cabinets.numbered(cabinet, visit.today()))
        .map(one -> unlisted(one, folder, once, visit));
  }

  private Problems unlisted(Cabinet cabinet, int folder, UUID once, Visit visit) {
    var running = counted(visit);
    running.ifPresent(one -> findings.unlisted(one, once, cabinet.number(), folder, visit));
    return running.isPresent() ? Problems.none() : onlyTwo();
  }

  /** Problems on {@code end}: something was not looked at, or is not explained. */
  Problems end(Visit visit) {
    var running = counted(visit);
    if (running.isEmpty()) {
      return onlyTwo();
    }
    findings.out(running.get(), visit);
    int unseen = findings.unseen(running.get());
    int open = differences.open(running.get()).size();
    if (unseen + open > 0) {
      return Problems.of(Problem.of("end", "legalbasis.cabinet.stock.not_yet", unseen, open));
    }
    stock.end(running.get(), visit);
    return Problems.none();
  }

  private Optional<StockTaking> counted(Visit visit) {
    return stock
        .running()
        .filter(one -> one.counts(visit.who()))
        .filter(one -> stock.bothHere(one, visit));
  }

  private static Problems onlyTwo() {
    return Problems.of(Problem.of("end", "legalbasis.cabinet.law.two"));
  }
}
