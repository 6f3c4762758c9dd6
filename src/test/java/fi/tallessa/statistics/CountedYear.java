package fi.tallessa.statistics;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The year that goes on, with some customers in it, counted after it is closed. */
public final class CountedYear {

  private final ApplicationContext beans;
  private final LocalDate today;

  /** Nothing is counted or released; the tables are there since the year before. */
  public CountedYear(ApplicationContext beans) {
    this.beans = beans;
    this.today = LocalDate.ofInstant(clock().instant(), Visit.ZONE);
    var db = beans.getBean(Owner.class).db();
    for (var table :
        new String[] {
          "report",
          "target",
          "cell",
          "released_table",
          "release",
          "fact",
          "year",
          "registry",
          "funding"
        }) {
      db.sql("delete from statistics." + table).update();
    }
    // Tests that moved the clock have left some in days to come: nothing is released until those
    // are counted.
    for (var kept : new String[] {"restriction", "part_restriction", "protection"}) {
      db.sql("update access." + kept + " set from_at = :now where from_at > :now")
          .param("now", clock().instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
          .update();
    }
    beans.getBean(Registry.class).see(year() - 1);
  }

  /** The year before is released, with a grant that paid in it; where its report is. */
  public String reportable() {
    int before = year() - 1;
    var grant = new GrantId(UUID.randomUUID());
    var first = LocalDate.of(before, 1, 1);
    beans
        .getBean(Grants.class)
        .add(
            new Grant(
                grant, "STEA", "1", "Open house", new DateRange(first, first.plusYears(1)), 1));
    release(beans, before, 1, grant.toString(), 252);
    return ReportsPage.path(grant, before);
  }

  /** And corrected. */
  public static void corrected(ApplicationContext beans) {
    var db = beans.getBean(Owner.class).db();
    var grant = db.sql("select place[1] from statistics.cell limit 1").query(String.class).single();
    var period = db.sql("select period from statistics.cell limit 1").query(String.class).single();
    release(beans, Integer.parseInt(period), 2, grant, 260);
  }

  private static void release(
      ApplicationContext beans, int year, int number, String grant, int shown) {
    var db = beans.getBean(Owner.class).db();
    db.sql(
            """
            with released as (
              insert into statistics.release (period, number, at) values (:period, :number, now())
              returning period, number),
            counted as (
              insert into statistics.released_table (period, number, code, outcome, meaning)
              select period, number, '8', 'SHOWN', 'PERSONS by GRANT, AGE, GENDER of each YEAR' from released
              returning period, number, code)
            insert into statistics.cell (period, number, code, place, shown)
            select period, number, code, array[:grant, place, '*'], shown
            from counted, (values ('*', :shown), ('under_10', 90), ('from_10', 155)) cell (place, shown)
            """)
        .param("period", "" + year)
        .param("number", number)
        .param("grant", grant)
        .param("shown", shown)
        .update();
  }

  private MovableClock clock() {
    return beans.getBean(MovableClock.class);
  }

  /** The key of its facts, for whoever is in a transaction. */
  Key key() {
    var held = beans.getBean(Years.class).held(year()).orElseThrow();
    return beans.getBean(YearCounting.class).open(held, "statistics.test", clock().instant());
  }

  public int year() {
    return today.getYear();
  }

  /** Somebody who has been here since January, with some contacts lately. */
  public OneFile customer() {
    var file = new OneFile(beans);
    file.in(
        permit ->
            file.bean(Owner.class)
                .db()
                .sql("update customer.relationship set began_on = ? where subject_id = ?")
                .params(LocalDate.of(year(), 1, 2), permit.subject().value())
                .update());
    ManyContacts.write(file, 3);
    return file;
  }

  /** From now on it is ten days after the day on which the year closes. */
  public CountedYear closed() {
    return on(LocalDate.of(year() + 1, 2, 10));
  }

  public CountedYear on(LocalDate day) {
    clock().setBack();
    clock().move(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
    return this;
  }

  /** The night of the day it is. */
  public CountedYear counted() {
    var at = clock().instant();
    var day = LocalDate.ofInstant(at, Visit.ZONE);
    beans.getBean(FactsNight.class).run(Night.of(day, at));
    return this;
  }

  /** The newest month that may be released today. */
  public String closedMonth() {
    var month = today.minusDays(10).minusMonths(1);
    return new Period(month.getYear(), Period.Kind.MONTH, month.getMonthValue()).code();
  }
}
