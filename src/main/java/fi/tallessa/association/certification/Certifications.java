package fi.tallessa.association.certification;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of the system's certificate so far; none is ever changed. */
@Repository
public class Certifications {

  private static final String NONE = "NONE";
  private static final int SHOWN = 20;

  private final JdbcClient db;

  Certifications(JdbcClient db) {
    this.db = db;
  }

  /** Empty where nobody has said anything: then it is not certified. */
  Optional<Certification> now() {
    return newest(1).stream().findFirst();
  }

  Optional<Certificate> held() {
    return now().flatMap(Certification::held);
  }

  /** The newest first. */
  List<Certification> all() {
    return newest(SHOWN);
  }

  /**
   * @return false where somebody said something else meanwhile
   */
  public boolean say(Certification one) {
    var held = one.held();
    int added =
        db.sql(
                """
                insert into association.certification
                  (number, class, certificate, body, covers, from_day, until_day, said_by, said_at)
                select :number, :class, :called, :body, :covers, :from, :until, :by, :at
                where :number = 1 + (select coalesce(max(number), 0) from association.certification)
                on conflict do nothing
                """)
            .param("number", one.number())
            .param("class", held.map(it -> it.category().name()).orElse(NONE))
            .param("called", held.map(Certificate::called).orElse(null), Types.VARCHAR)
            .param("body", held.map(Certificate::body).orElse(null), Types.VARCHAR)
            .param("covers", held.map(Certificate::covers).orElse(null), Types.VARCHAR)
            .param("from", held.map(Certificate::from).orElse(null), Types.DATE)
            .param("until", held.map(Certificate::until).orElse(null), Types.DATE)
            .param("by", one.by().value())
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 || now().filter(one::says).isPresent();
  }

  private List<Certification> newest(int many) {
    return db.sql(
            """
            select number, class, certificate, body, covers, from_day, until_day, said_by, said_at
            from association.certification order by number desc limit ?
            """)
        .params(many)
        .query(Certifications::certification)
        .list();
  }

  private static Certification certification(ResultSet row, int n) throws SQLException {
    return new Certification(
        row.getInt("number"),
        row.getString("class").equals(NONE) ? null : certificate(row),
        new WorkerId(row.getObject("said_by", UUID.class)),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        Certificate.Category.valueOf(row.getString("class")),
        row.getString("certificate"),
        row.getString("body"),
        row.getString("covers"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
  }
}
