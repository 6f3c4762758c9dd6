package fi.tallessa.association;

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

/** Who has run the machine so far; none is ever changed. */
@Repository
public class Processors {

  private static final int SHOWN = 20;

  private final JdbcClient db;

  Processors(JdbcClient db) {
    this.db = db;
  }

  /** Empty until set-up: then nobody can be asked for a consent (C1). */
  public Optional<Processor> now() {
    return newest(1).stream().findFirst();
  }

  /** The newest first. */
  public List<Processor> all() {
    return newest(SHOWN);
  }

  /**
   * @return false where somebody said something else meanwhile
   */
  public boolean say(Processor one) {
    var supplier = one.who();
    int added =
        db.sql(
                """
                insert into association.processor
                  (number, who, country, name, contact, agreed_on, until_day, said_by, said_at)
                select :number, :who, :country, :name, :contact, :agreed, :until, :by, :at
                where :number = 1 + (select coalesce(max(number), 0) from association.processor)
                on conflict do nothing
                """)
            .param("number", one.number())
            .param("who", supplier.isPresent() ? "SUPPLIER" : "OURSELVES")
            .param("country", one.country().name())
            .param("name", supplier.map(Supplier::name).orElse(null), Types.VARCHAR)
            .param("contact", supplier.map(Supplier::contact).orElse(null), Types.VARCHAR)
            .param("agreed", supplier.map(Supplier::agreed).orElse(null), Types.DATE)
            .param("until", supplier.map(Supplier::until).orElse(null), Types.DATE)
            .param("by", one.by().value())
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 || now().filter(one::says).isPresent();
  }

  private List<Processor> newest(int many) {
    return db.sql(
            """
            select number, who, country, name, contact, agreed_on, until_day, said_by, said_at
            from association.processor order by number desc limit ?
            """)
        .params(many)
        .query(Processors::processor)
        .list();
  }

  private static Processor processor(ResultSet row, int n) throws SQLException {
    var name = row.getString("name");
    return new Processor(
        row.getInt("number"),
        Country.valueOf(row.getString("country")),
        name == null
            ? null
            : new Supplier(
                name,
                row.getString("contact"),
                row.getObject("agreed_on", LocalDate.class),
                row.getObject("until_day", LocalDate.class)),
        new WorkerId(row.getObject("said_by", UUID.class)),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }
}
