package fi.tallessa.statistics;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationContext;

/** The year that goes on, with some customers in it, counted after it is closed. */
public final class CountedYear {

  private final ApplicationContext beans;
  private final LocalDate today;

  /** Nothing is counted or released. */
  public CountedYear(ApplicationContext beans) {
    this.beans = beans;
    this.today = LocalDate.ofInstant(clock().instant(), Visit.ZONE);
    var db = beans.getBean(Owner.class).db();
    for (var table : new String[] {"cell", "released_table", "release", "fact", "year"}) {
      db.sql("delete from statistics." + table).update();
    }
  }

  private MovableClock clock() {
    return beans.getBean(MovableClock.class);
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
