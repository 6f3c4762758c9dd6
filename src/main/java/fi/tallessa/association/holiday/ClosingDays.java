package fi.tallessa.association.holiday;

import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The association's own days off. */
@Repository
class ClosingDays {

  private final JdbcClient db;

  ClosingDays(JdbcClient db) {
    this.db = db;
  }

  /** Those that have not passed, in their order. */
  List<ClosingDay> from(LocalDate day) {
    return db.sql(
            """
            select id, name, from_day, until_day from association.closing_day
            where until_day >= ? order by from_day, id
            """)
        .param(day)
        .query(
            (row, n) ->
                new ClosingDay(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    new DateRange(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class))))
        .list();
  }

  /** Adding it twice changes nothing. */
  void add(ClosingDay added) {
    db.sql(
            """
            insert into association.closing_day (id, name, from_day, until_day) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(added.id(), added.name(), added.days().from(), added.days().until())
        .update();
  }

  /** Taking it away twice changes nothing. */
  void remove(UUID id) {
    db.sql("delete from association.closing_day where id = ?").param(id).update();
  }
}
