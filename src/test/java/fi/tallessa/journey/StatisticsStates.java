package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.demo.Cast;
import fi.tallessa.statistics.CountedYear;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures, before any are released and after, and what a manager sees before releasing them. */
final class StatisticsStates {

  static List<State> all() {
    return List.of(
        State.page("/statistics", "statistics", "svg.chart", StatisticsStates::released),
        State.of("statistics-few", ".ask + .two .empty", StatisticsStates::few),
        State.of("statistics-manager", ".subnav", StatisticsStates::byManager),
        State.page(
            "/statistics/reports",
            "statistics-reports",
            ".rules a",
            s -> {
              report(s);
              return s.sanna("/statistics/reports");
            }),
        State.page(
            "/statistics/reports/{grant}/{year}",
            "statistics-report",
            "form#form",
            s -> s.sanna(report(s))),
        State.page(
            "/statistics/reports/{grant}/{year}/lines/{line}",
            "statistics-report-line",
            "#method",
            s -> s.sanna(report(s) + "/lines/events")),
        State.of("statistics-report-frozen", ".btns a", StatisticsStates::frozen),
        State.of("statistics-report-changed", ".empty", StatisticsStates::changed),
        State.of("statistics-empty", ".empty", StatisticsStates::empty),
        State.page(
            "/reviews/statistics",
            "statistics-releases",
            ".rules a",
            s -> {
              counted(s);
              return s.sanna("/reviews/statistics");
            }),
        State.page(
            "/reviews/statistics/{period}",
            "statistics-period",
            "form#form",
            s -> s.sanna("/reviews/statistics/" + counted(s).closedMonth())),
        State.of(
            "statistics-period-open",
            ".problems",
            s -> s.sanna("/reviews/statistics/" + counted(s).year())));
  }

  private static Page empty(Stage stage) {
    new CountedYear(stage.register());
    return stage.at("/statistics", Cast.FANNY);
  }

  private static Page released(Stage stage) {
    figures(stage);
    return stage.at("/statistics?table=4", Cast.FANNY);
  }

  private static Page few(Stage stage) {
    figures(stage);
    return stage.at("/statistics?table=5", Cast.FANNY);
  }

  private static Page byManager(Stage stage) {
    figures(stage);
    return stage.sanna("/statistics?table=4");
  }

  private static String report(Stage stage) {
    return new CountedYear(stage.register()).reportable();
  }

  private static Page frozen(Stage stage) {
    return Stage.send(stage.sanna(report(stage)));
  }

  private static Page changed(Stage stage) {
    var report = report(stage);
    Stage.send(stage.sanna(report));
    stage
        .bean(Owner.class)
        .db()
        .sql("update statistics.report set hash = set_byte(hash, 7, get_byte(hash, 7) # 1)")
        .update();
    return stage.sanna(report);
  }

  private static CountedYear counted(Stage stage) {
    var year = new CountedYear(stage.register());
    year.customer();
    return year.counted();
  }

  private static void figures(Stage stage) {
    int year = counted(stage).year();
    var period = "" + (year - 1);
    var db = stage.bean(Owner.class).db();
    before(db, "" + (year - 2));
    db.sql("insert into statistics.release (period, number, at) values (?, 1, now())")
        .param(period)
        .update();
    db.sql(
            """
            insert into statistics.released_table (period, number, code, outcome, meaning)
            values (:period, 1, '4', 'SHOWN', 'PERSONS by AREA, AGE of each YEAR'),
              (:period, 1, '5', 'FEW', 'PERSONS by SERVICE, AGE of each YEAR')
            """)
        .param("period", period)
        .update();
    db.sql(
            """
            insert into statistics.cell (period, number, code, place, shown)
            values (:period, 1, '4', array['m-853', '*'], 174),
              (:period, 1, '4', array['m-853', 'under_10'], 39),
              (:period, 1, '4', array['m-853', 'from_10'], 47),
              (:period, 1, '4', array['m-853', 'from_13'], 88),
              (:period, 1, '4', array['s-025', '*'], 11),
              (:period, 1, '4', array['s-025', 'from_13'], 6),
              (:period, 1, '4', array['none', '*'], 30),
              (:period, 1, '4', array['*', '*'], 214)
            """)
        .param("period", period)
        .update();
  }

  /** A year more, so that there is a table over time. */
  private static void before(JdbcClient db, String period) {
    db.sql("insert into statistics.release (period, number, at) values (?, 1, '2025-02-03')")
        .param(period)
        .update();
    db.sql(
            """
            insert into statistics.released_table (period, number, code, outcome, meaning)
            values (?, 1, '4', 'SHOWN', 'PERSONS by AREA, AGE of each YEAR')
            """)
        .param(period)
        .update();
    db.sql(
            """
            insert into statistics.cell (period, number, code, place, shown)
            values (:period, 1, '4', array['m-853', '*'], 160), (:period, 1, '4', array['*', '*'], 198)
            """)
        .param("period", period)
        .update();
  }

  private StatisticsStates() {}
}
