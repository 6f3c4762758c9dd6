package fi.tallessa.association.holiday;

import fi.tallessa.association.holiday.ClosingDay.Removal;
import fi.tallessa.association.holiday.ClosingDay.Return;
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
            select id, name, from_day, until_day, day.removed_by, day.removed_at, back.returned_by,
              back.returned_at
            from association.closing_day day left join lateral (
              select returned_by, returned_at from association.closing_day_return one
              where one.day_id = day.id order by number desc limit 1) back on true
            where until_day >= ? order by from_day, id
            """)
        .param(day)
        .query(ClosingDays::row)
        .list();
  }

  private static ClosingDay row(ResultSet row, int n) throws SQLException {
    var at = row.getObject("removed_at", OffsetDateTime.class);
    var back = row.getObject("returned_at", OffsetDateTime.class);
    return new ClosingDay(
        row.getObject("id", UUID.class),
        row.getString("name"),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        at == null
            ? Optional.empty()
            : Optional.of(
                new Removal(new WorkerId(row.getObject("removed_by", UUID.class)), at.toInstant())),
        back == null
            ? Optional.empty()
            : Optional.of(
                new Return(
                    new WorkerId(row.getObject("returned_by", UUID.class)), back.toInstant())));
  }

  /**
   * Adding it twice changes nothing; adding what was taken away brings it back.
   *
   * @return false where its form was sent before and said something else
   */
  boolean add(ClosingDay added, Visit visit) {
    if (isNew(added)) {
      return true;
    }
    boolean same =
        from(added.days().until()).stream()
            .anyMatch(one -> one.id().equals(added.id()) && one.says(added));
    if (same) {
      bringBack(added.id(), visit);
    }
    return same;
  }

  private boolean isNew(ClosingDay added) {
    return db.sql(
                """
                insert into association.closing_day (id, name, from_day, until_day)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(added.id(), added.name(), added.days().from(), added.days().until())
            .update()
        == 1;
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

  /** Who had taken it away and who brought it back stays; twice changes nothing. */
  void bringBack(UUID id, Visit visit) {
    db.sql(
            """
            with back as (
              insert into association.closing_day_return
                (day_id, number, removed_by, removed_at, returned_by, returned_at)
              select id, 1 + (select count(*) from association.closing_day_return before
                where before.day_id = day.id), removed_by, removed_at, :who, :at
              from association.closing_day day where id = :id and removed_at is not null
              on conflict do nothing returning day_id)
            update association.closing_day set removed_by = null, removed_at = null
            where id in (select day_id from back)
            """)
        .param("id", id)
        .param("who", visit.who().value())
        .param("at", visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }
}
