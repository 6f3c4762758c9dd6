package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work phones that are out of use. */
@Repository
class Disuses {

  private final JdbcClient db;

  Disuses(JdbcClient db) {
    this.db = db;
  }

  List<Disuse> all() {
    return db.sql(
            """
            select number, why, numbers, at from casework.phone_disuse
            join casework.phone on phone.id = phone_id order by at desc, number
            """)
        .query(Disuses::disuse)
        .list();
  }

  boolean has(UUID phone) {
    return db.sql("select exists (select from casework.phone_disuse where phone_id = ?)")
        .param(phone)
        .query(Boolean.class)
        .single();
  }

  void add(Phone phone, WhyDisused why, int numbers, Visit visit) {
    db.sql(
            """
            insert into casework.phone_disuse (phone_id, why, numbers, at, told_by)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            phone.id(),
            why.name(),
            numbers,
            visit.when().atOffset(ZoneOffset.UTC),
            visit.who().value())
        .update();
  }

  private static Disuse disuse(ResultSet row, int n) throws SQLException {
    return new Disuse(
        row.getInt("number"),
        WhyDisused.valueOf(row.getString("why")),
        row.getInt("numbers"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
