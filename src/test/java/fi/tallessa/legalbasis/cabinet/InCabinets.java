package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A cabinet with some papers in it, for tests that look at pages. */
public final class InCabinets {

  private static final int NUMBER = 1;
  private static final int FOLDER = 6;
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final AtomicInteger SHEET = new AtomicInteger();

  private final StoredPapers papers;
  private final Cabinets cabinets;
  private final StockTakings stock;
  private final Findings findings;
  private final TransactionTemplate transaction;
  private final Visit visit;

  public InCabinets(BeanFactory beans, Visit visit) {
    this.papers = beans.getBean(StoredPapers.class);
    this.cabinets = beans.getBean(Cabinets.class);
    this.stock = beans.getBean(StockTakings.class);
    this.findings = beans.getBean(Findings.class);
    this.transaction =
        new TransactionTemplate(
            beans.getBean(org.springframework.transaction.PlatformTransactionManager.class));
    this.visit = visit;
  }

  /** A slip of a year in which no consent is ever given in a test. */
  public static Slip printed(StoredPapers papers, Visit visit) {
    var slip = new Slip(2001, NUMBERS.incrementAndGet());
    papers.add(slip, visit);
    return slip;
  }

  public String list() {
    unplaced();
    taken();
    return "/cabinets";
  }

  public String cabinet() {
    placed();
    return "/cabinets/" + NUMBER;
  }

  public String folder() {
    placed();
    taken();
    return "/cabinets/" + NUMBER + "/" + FOLDER;
  }

  public String unplaced() {
    return path(printed(papers, visit));
  }

  public String placed() {
    return path(put());
  }

  public String taken() {
    var slip = put();
    papers.take(slip, Taking.Why.SHOW, visit);
    return path(slip);
  }

  /** Two people count, and one paper is missing; gives the address where it is explained. */
  public String missing(Visit second) {
    var running = counting(second);
    var slip = put();
    findings.put(running, slip, new Found.Checked(Finding.Kind.MISSING, 0, 0), visit);
    return papers.of(slip).flatMap(StoredPaper::found).orElseThrow().path();
  }

  /** The stock-taking of these two: one of others that runs is ended. */
  public StockTaking counting(Visit second) {
    var others =
        stock.running().filter(one -> !one.counts(visit.who()) || !one.counts(second.who()));
    others.ifPresent(
        one -> {
          stock.join(visit);
          stock.join(second);
          stock.end(one, visit);
        });
    stock.begin(StockTaking.Why.YEARLY, visit);
    stock.join(second);
    return stock.running().orElseThrow();
  }

  /** One that came to its end, with a difference and why; gives the address where it is read. */
  public String counted(Visit second) {
    var running = counting(second);
    missing(second);
    findings
        .open(running)
        .forEach(
            one -> findings.explain(one, "Lainattu kokoukseen, palautettu maanantaina", visit));
    stock.end(running, visit);
    return running.path();
  }

  private Slip put() {
    return transaction.execute(
        status -> {
          cabinets.add(NUMBER, "Turku, huone 12", visit);
          cabinets.giveKey(NUMBER, visit.who(), visit);
          var slip = printed(papers, visit);
          papers.place(slip, new Place(NUMBER, FOLDER, SHEET.incrementAndGet()), visit);
          return slip;
        });
  }

  private static String path(Slip slip) {
    return "/cabinets/papers/" + slip;
  }
}
