package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.Owner;
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
  private final Differences differences;
  private final Takings takings;
  private final TransactionTemplate transaction;
  private final Visit visit;
  private final Owner owner;

  public InCabinets(BeanFactory beans, Visit visit) {
    this.papers = beans.getBean(StoredPapers.class);
    this.cabinets = beans.getBean(Cabinets.class);
    this.stock = beans.getBean(StockTakings.class);
    this.findings = beans.getBean(Findings.class);
    this.differences = beans.getBean(Differences.class);
    this.takings = beans.getBean(Takings.class);
    this.transaction =
        new TransactionTemplate(
            beans.getBean(org.springframework.transaction.PlatformTransactionManager.class));
    this.visit = visit;
    this.owner = beans.getBean(Owner.class);
  }

  /** A slip of a year in which no consent is ever given in a test. */
  public static SlipNumber printed(StoredPapers papers, Visit visit) {
    var slip = new SlipNumber(2001, NUMBERS.incrementAndGet());
    papers.add(slip, 1, visit);
    return slip;
  }

  public String list() {
    unplaced();
    taken();
    return "/cabinets";
  }

  /** A sheet on which nothing lies, in a cabinet that is written down. */
  public Place free() {
    cabinets.add(NUMBER, "Turku, huone 12", visit);
    cabinets.giveKey(NUMBER, visit.who(), visit);
    return new Place(NUMBER, FOLDER, SHEET.incrementAndGet());
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
    takings.take(slip, visit.who(), Taking.Why.SHOW, visit);
    return path(slip);
  }

  /** Two people count, and one paper is missing; gives the address where it is explained. */
  public String missing(Visit second) {
    return papers.of(lost(second)).flatMap(StoredPaper::found).orElseThrow().path();
  }

  /** A paper that was looked for by two and not found. */
  SlipNumber lost(Visit second) {
    var running = counting(second);
    var slip = put();
    findings.put(running, slip, new Found.Checked(Finding.Kind.MISSING, 0, 0), visit);
    return slip;
  }

  /** All that the running stock-taking has not come to is in its place. */
  public void allSeen() {
    owner
        .db()
        .sql(
            """
            insert into legalbasis.stock_finding
              (stock_taking, id, slip, found, found_by, found_at)
            select stock_taking.id, gen_random_uuid(), slip, 'SEEN', begun_by, begun_at
            from legalbasis.paper_place, legalbasis.stock_taking
            where left_at is null and ended_at is null
              and slip not in (select slip from legalbasis.paper_taking where returned_at is null)
            on conflict do nothing
            """)
        .update();
  }

  /** What other tests have taken out is back: a count would ask about each of them. */
  public void allReturned() {
    owner
        .db()
        .sql(
            """
            update legalbasis.paper_taking set returned_at = taken_at, returned_by = taken_by
            where returned_at is null
            """)
        .update();
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
    differences
        .open(running)
        .forEach(
            one -> differences.explain(one, "Lainattu kokoukseen, palautettu maanantaina", visit));
    stock.end(running, visit);
    return running.path();
  }

  private SlipNumber put() {
    return transaction.execute(
        status -> {
          cabinets.add(NUMBER, "Turku, huone 12", visit);
          cabinets.giveKey(NUMBER, visit.who(), visit);
          var slip = printed(papers, visit);
          papers.place(slip, new Place(NUMBER, FOLDER, SHEET.incrementAndGet()), visit);
          return slip;
        });
  }

  private static String path(SlipNumber slip) {
    return "/cabinets/papers/" + slip;
  }
}
