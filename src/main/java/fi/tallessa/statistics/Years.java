package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years that are counted, and were. */
@Repository
class Years {

  private static final String YEAR =
      "select year, key_id, areas, counted_on, counted_at, frozen_at from statistics.year ";

  private final JdbcClient db;

  Years(JdbcClient db) {
    this.db = db;
  }

  /**
   * A year.
   *
   * @param key under which number its key lies
   * @param areas as what each municipality is counted in it, decided when it began
   * @param counted the last night whose facts are in it; empty before the first
   * @param at when that was; whoever is restricted since is in it still
   * @param frozen when its key was destroyed; empty while it is open
   */
  record Year(
      int year,
      SubjectId key,
      Map<String, String> areas,
      Optional<LocalDate> counted,
      Optional<Instant> at,
      Optional<Instant> frozen) {
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

  /** Whether a year can still be released, and nobody has. */
  boolean unreleased(Period whole) {
    return db.sql(
            """
            select exists (select from statistics.year where year = ? and frozen_at is null)
              and not exists (select from statistics.release where period = ?)
            """)
        .params(whole.year(), whole.code())
        .query(Boolean.class)
        .single();
  }

  /** Begins it; false where somebody else has. */
  boolean begin(int year, SubjectId key, Map<String, String> areas) {
    return db.sql(
                """
                insert into statistics.year (year, key_id, areas) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(
                year,
                key.value(),
                areas.entrySet().stream().map(Map.Entry::toString).sorted().toArray(String[]::new))
            .update()
        == 1;
  }

  void counted(int year, LocalDate night, Instant at) {
    db.sql("update statistics.year set counted_on = ?, counted_at = ? where year = ?")
        .params(night, at.atOffset(ZoneOffset.UTC), year)
        .update();
  }

  void freeze(int year, Instant at) {
    db.sql("update statistics.year set frozen_at = ? where year = ? and frozen_at is null")
        .params(at.atOffset(ZoneOffset.UTC), year)
        .update();
  }

  private static Map<String, String> areas(String[] written) {
    return Arrays.stream(written)
        .map(one -> one.split("=", 2))
        .collect(toMap(one -> one[0], one -> one[1]));
  }

  private static Year year(ResultSet row, int n) throws SQLException {
    return new Year(
        row.getInt("year"),
        new SubjectId(row.getObject("key_id", UUID.class)),
        areas((String[]) row.getArray("areas").getArray()),
        Optional.ofNullable(row.getObject("counted_on", LocalDate.class)),
        moment(row, "counted_at"),
        moment(row, "frozen_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
