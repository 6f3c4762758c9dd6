package fi.tallessa.statistics;

import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years that are counted, and were. */
@Repository
class Years {

  private static final String YEAR =
      "select year, key_id, counted_on, frozen_at from statistics.year ";

  private final JdbcClient db;

  Years(JdbcClient db) {
    this.db = db;
  }

  /**
   * A year.
   *
   * @param key under which number its key lies
   * @param counted the last night whose facts are in it; empty before the first
   * @param frozen when its key was destroyed; empty while it is open
   */
  record Year(int year, SubjectId key, Optional<LocalDate> counted, Optional<Instant> frozen) {
    boolean open() {
      return frozen.isEmpty();
    }
  }

  /** The newest first. */
  List<Year> all() {
    return db.sql(YEAR + "order by year desc").query(Years::year).list();
  }

  Optional<Year> byYear(int year) {
    return db.sql(YEAR + "where year = ?").param(year).query(Years::year).optional();
  }

  /** While this transaction lasts nobody else counts, releases or freezes it. */
  Optional<Year> held(int year) {
    return db.sql(YEAR + "where year = ? for update").param(year).query(Years::year).optional();
  }

  /** Begins it; false where somebody else has. */
  boolean begin(int year, SubjectId key) {
    return db.sql("insert into statistics.year (year, key_id) values (?, ?) on conflict do nothing")
            .params(year, key.value())
            .update()
        == 1;
  }

  void counted(int year, LocalDate night) {
    db.sql("update statistics.year set counted_on = ? where year = ?").params(night, year).update();
  }

  void freeze(int year, Instant at) {
    db.sql("update statistics.year set frozen_at = ? where year = ? and frozen_at is null")
        .params(at.atOffset(ZoneOffset.UTC), year)
        .update();
  }

  private static Year year(ResultSet row, int n) throws SQLException {
    return new Year(
        row.getInt("year"),
        new SubjectId(row.getObject("key_id", UUID.class)),
        Optional.ofNullable(row.getObject("counted_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("frozen_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
