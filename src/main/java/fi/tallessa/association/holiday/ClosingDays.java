package fi.tallessa.association.holiday;

import fi.tallessa.association.holiday.ClosingDay.Removal;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

  /** Those that have not passed, in their order, and those that were taken away among them. */
  List<ClosingDay> from(LocalDate day) {
    return db.sql(
            """
            select id, name, from_day, until_day, removed_by, removed_at
            from association.closing_day
            where until_day >= ? order by from_day, id
            """)
        .param(day)
        .query(ClosingDays::row)
        .list();
  }

  private static ClosingDay row(ResultSet row, int n) throws SQLException {
    var at = row.getObject("removed_at", OffsetDateTime.class);
    return new ClosingDay(
        row.getObject("id", UUID.class),
        row.getString("name"),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        at == null
            ? Optional.empty()
            : Optional.of(
                new Removal(
                    new WorkerId(row.getObject("removed_by", UUID.class)), at.toInstant())));
  }

  /** Adding it twice changes nothing; adding what was taken away brings it back. */
  void add(ClosingDay added) {
    db.sql(
            """
            insert into association.closing_day (id, name, from_day, until_day) values (?, ?, ?, ?)
            on conflict (id) do update set removed_by = null, removed_at = null
            where closing_day.removed_at is not null
            """)
        .params(added.id(), added.name(), added.days().from(), added.days().until())
        .update();
  }

  /** Taking it away twice changes nothing: it was whoever did it first. */
  void remove(UUID id, Visit visit) {
    db.sql(
            """
            update association.closing_day set removed_by = ?, removed_at = ?
            where id = ? and removed_at is null
            """)
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void bringBack(UUID id) {
    db.sql("update association.closing_day set removed_by = null, removed_at = null where id = ?")
        .param(id)
        .update();
  }
}
