package fi.tallessa.retention.certificate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.LeftBehind;
import fi.tallessa.holdings.LeftBehind.Kind;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What shows that files were erased: written once, and never changed. */
@Repository
public class Certificates {

  private final JdbcClient db;
  private final Map<Kind, LeftBehind> left;
  private final Map<String, Holding> holdings;

  Certificates(JdbcClient db, List<LeftBehind> left, List<Holding> holdings) {
    this.db = db;
    this.left = left.stream().collect(toMap(LeftBehind::kind, one -> one));
    this.holdings = holdings.stream().collect(toMap(one -> one.describe().name(), one -> one));
  }

  /** How many files have gone by their clocks on a day. */
  public int on(LocalDate day) {
    return db.sql("select count(*) from retention.certificate where day = ? and why = 'ENDED'")
        .param(day)
        .query(Integer.class)
        .single();
  }

  /** The next number of its year. */
  CertificateNumber add(Certificate.Why why, int epoch, Instant at) {
    var day = at.atZone(Visit.ZONE).toLocalDate();
    int number =
        db.sql(
                """
                insert into retention.certificate (year, number, day, at, why, epoch)
                select :year, coalesce(max(number), 0) + 1, :day, :at, :why, :epoch
                from retention.certificate where year = :year
                returning number
                """)
            .param("year", day.getYear())
            .param("day", day)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("why", why.name())
            .param("epoch", epoch)
            .query(Integer.class)
            .single();
    return new CertificateNumber(day.getYear(), number);
  }

  void count(CertificateNumber one, Map<String, Integer> rows) {
    var names = List.copyOf(rows.keySet());
    db.sql(
            """
            insert into retention.certificate_count (year, number, holding, rows)
            select ?, ?, holding, n
            from unnest(cast(? as text[]), cast(? as int[])) as counted (holding, n)
            """)
        .params(
            one.year(),
            one.number(),
            names.toArray(String[]::new),
            names.stream().map(rows::get).toArray(Integer[]::new))
        .update();
  }

  void leave(CertificateNumber one, Kind kind, List<String> numbers, LocalDate erased) {
    db.sql(
            """
            insert into retention.certificate_left (year, number, place, kind, what, erased_on)
            select :year, :number, place + (select count(*) from retention.certificate_left before
              where before.year = :year and before.number = :number), :kind, what, :erased
            from unnest(cast(:numbers as text[])) with ordinality as task (what, place)
            """)
        .param("year", one.year())
        .param("number", one.number())
        .param("kind", kind.name())
        .param("numbers", numbers.toArray(String[]::new))
        .param("erased", erased)
        .update();
  }

  /** Those before one, the newest first. */
  List<Certificate> before(Optional<CertificateNumber> after, int most) {
    return db.sql(
            """
                select year, number, day, at, why, epoch, {open} as still_open
                from retention.certificate
                where (year, number) < (:year, :number)
                order by year desc, number desc limit :most
                """
                .replace("{open}", open()))
        .param("year", after.map(CertificateNumber::year).orElse(9999))
        .param("number", after.map(CertificateNumber::number).orElse(Integer.MAX_VALUE))
        .param("most", most)
        .query(Certificates::certificate)
        .list();
  }

  Optional<Certificate> of(CertificateNumber one) {
    return db.sql(
            """
                    select year, number, day, at, why, epoch, {open} as still_open
                    from retention.certificate where year = :year and number = :number
                    """
                .replace("{open}", open()))
        .param("year", one.year())
        .param("number", one.number())
        .query(Certificates::certificate)
        .optional();
  }

  /** What was erased, by kind; of kinds that have the same words, together. */
  List<Counted> counted(CertificateNumber one) {
    return db
        .sql("select holding, rows from retention.certificate_count where year = ? and number = ?")
        .params(one.year(), one.number())
        .query((row, n) -> Map.entry(row.getString("holding"), row.getInt("rows")))
        .list()
        .stream()
        .collect(
            groupingBy(
                row ->
                    Optional.ofNullable(holdings.get(row.getKey()))
                        .map(holding -> holding.describe().groups())
                        .orElse(List.of()),
                summingInt(Map.Entry::getValue)))
        .entrySet()
        .stream()
        .map(row -> new Counted(row.getKey(), row.getValue()))
        .sorted(Comparator.comparing(row -> row.groups().toString()))
        .toList();
  }

  /** What was left for people, in its order. */
  List<Left> left(CertificateNumber one) {
    return db.sql(
            """
            select kind, what, {done} as done from retention.certificate_left task
            where year = ? and number = ? order by place
            """
                .replace("{done}", done()))
        .params(one.year(), one.number())
        .query(
            (row, n) -> {
              var kind = Kind.valueOf(row.getString("kind"));
              var what = row.getString("what");
              return new Left(kind, what, left.get(kind).path(what), row.getBoolean("done"));
            })
        .list();
  }

  private String open() {
    return """
        (select count(*) from retention.certificate_left task
          where task.year = certificate.year and task.number = certificate.number and not {done})
        """
        .replace("{done}", done());
  }

  private String done() {
    return left.values().stream()
        .map(one -> "when '" + one.kind().name() + "' then " + one.done("task"))
        .collect(joining(" ", "(case task.kind ", " end)"));
  }

  private static Certificate certificate(ResultSet row, int n) throws SQLException {
    return new Certificate(
        new CertificateNumber(row.getInt("year"), row.getInt("number")),
        row.getObject("day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Certificate.Why.valueOf(row.getString("why")),
        row.getInt("epoch"),
        row.getInt("still_open"));
  }
}
