package fi.tallessa.customer.consultation;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.consultation.Consultation.Counted;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often professionals asked for advice: a number for a week, a service, a class and a band. By
 * its key the released figures are changed; it is drawn anew whenever the number moves.
 */
@Repository
class Consultations {

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  Consultations(JdbcClient db) {
    this.db = db;
  }

  /** False when this form was counted before. What came in earlier weeks is forgotten. */
  boolean came(UUID once, LocalDate week) {
    db.sql("delete from customer.consultation_sent where week < ?")
        .param(week.minusWeeks(1))
        .update();
    return db.sql(
                "insert into customer.consultation_sent (id, week) values (?, ?) on conflict do nothing")
            .params(once, week)
            .update()
        == 1;
  }

  void count(Consultation one, LocalDate week) {
    db.sql(
            """
            insert into customer.consultation (service_id, week, profession, minutes, times, key)
            values (?, ?, ?, ?, 1, ?)
            on conflict (service_id, week, profession, minutes)
              do update set times = consultation.times + 1, key = excluded.key
            """)
        .params(
            one.service().value(),
            week,
            one.profession().name(),
            one.minutes().name(),
            random.nextLong())
        .update();
  }

  /** One less; the last one takes the row along. */
  void takeBack(Consultation one, LocalDate week) {
    var which =
        new Object[] {one.service().value(), week, one.profession().name(), one.minutes().name()};
    int gone =
        db.sql(
                """
                delete from customer.consultation
                where service_id = ? and week = ? and profession = ? and minutes = ? and times = 1
                """)
            .params(which)
            .update();
    if (gone == 0) {
      db.sql(
              """
              update customer.consultation set times = times - 1, key = ?
              where service_id = ? and week = ? and profession = ? and minutes = ? and times > 1
              """)
          .param(random.nextLong())
          .params(which)
          .update();
    }
  }

  List<Counted> of(Collection<ServiceId> services, LocalDate week) {
    return db.sql(
            """
            select service_id, profession, minutes, times from customer.consultation
            where service_id = any (?) and week = ? order by service_id, profession, minutes
            """)
        .params(services.stream().map(ServiceId::value).toArray(UUID[]::new), week)
        .query(Consultations::counted)
        .list();
  }

  private static Counted counted(ResultSet row, int n) throws SQLException {
    return new Counted(
        new Consultation(
            new ServiceId(row.getObject("service_id", UUID.class)),
            Profession.valueOf(row.getString("profession")),
            Minutes.valueOf(row.getString("minutes"))),
        row.getInt("times"));
  }
}
