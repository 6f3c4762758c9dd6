package fi.tallessa.feedback;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which rounds which services are asked about. */
@Repository
class Rounds {

  private static final int MOST = 100;
  private static final int BYTES = 16;

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  Rounds(JdbcClient db) {
    this.db = db;
  }

  /**
   * Begun twice it begins once.
   *
   * @return false where it was begun before as something else
   */
  boolean begin(UUID id, ServiceId service, DateRange days) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    db.sql(
            """
            insert into feedback.round (id, token, service_id, from_day, until_day)
            values (?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
        .params(
            id,
            Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
            service.value(),
            days.from(),
            days.until())
        .update();
    return byId(id).filter(one -> one.asks(service, days.until())).isPresent();
  }

  /** The newest first. */
  List<Round> all() {
    return db.sql("select * from feedback.round order by from_day desc, id limit ?")
        .param(MOST)
        .query(Rounds::round)
        .list();
  }

  Optional<Round> byId(UUID id) {
    return db.sql("select * from feedback.round where id = ?")
        .param(id)
        .query(Rounds::round)
        .optional();
  }

  /** One that is answered today. */
  Optional<Round> open(String token, LocalDate today) {
    return db.sql(
            """
            select * from feedback.round
            where token = ? and ended_at is null and ? between from_day and until_day
            """)
        .params(token, today)
        .query(Rounds::round)
        .optional();
  }

  /** Over from this moment on; one that is over stays as it was. */
  void end(UUID id, Visit visit) {
    db.sql(
            """
            update feedback.round set ended_at = ?
            where id = ? and ended_at is null and until_day >= ?
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), id, visit.today())
        .update();
  }

  private static Round round(ResultSet row, int n) throws SQLException {
    return new Round(
        row.getObject("id", UUID.class),
        row.getString("token"),
        new ServiceId(row.getObject("service_id", UUID.class)),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        row.getObject("ended_at") != null);
  }
}
