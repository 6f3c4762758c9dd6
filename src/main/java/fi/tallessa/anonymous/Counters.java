package fi.tallessa.anonymous;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often each combination was chosen in a week. No row is made for a contact; the key of a
 * counter, by which released figures are changed, is drawn anew whenever it moves: it is as random
 * as the sum of one key for each contact would be, and tells nothing of which came when.
 */
@Repository
class Counters {

  private static final String WHICH =
      """
      week = :week and line_id = :line and channel = :channel and topic = :topic and who = :who
      and gender = :gender and area = :area
      """;

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  Counters(JdbcClient db) {
    this.db = db;
  }

  void more(Contact contact, LocalDate today) {
    of(
            """
            insert into anonymous.counter
              (week, line_id, channel, topic, who, gender, area, times, key)
            values (:week, :line, :channel, :topic, :who, :gender, :area, 1, :key)
            on conflict (week, line_id, channel, topic, who, gender, area)
              do update set times = counter.times + 1, key = excluded.key
            """,
            contact,
            today)
        .param("key", random.nextLong())
        .update();
  }

  /** A counter is never below one: what is back at nothing is no row. */
  void less(Contact contact, LocalDate today) {
    var times =
        of("select times from anonymous.counter where " + WHICH + "for update", contact, today)
            .query(Integer.class)
            .optional();
    if (times.equals(Optional.of(1))) {
      of("delete from anonymous.counter where " + WHICH, contact, today).update();
    } else {
      of(
              "update anonymous.counter set times = times - 1, key = :key where " + WHICH,
              contact,
              today)
          .param("key", random.nextLong())
          .update();
    }
  }

  /** Whoever counts meanwhile waits: a counter that is taken back must be found. */
  @Transactional
  public void shuffle() {
    db.sql("lock table anonymous.counter in exclusive mode").update();
    db.sql(
            """
            with lay as (delete from anonymous.counter returning *)
            insert into anonymous.counter
              (week, line_id, channel, topic, who, gender, area, times, key)
            select week, line_id, channel, topic, who, gender, area, times, key
            from lay order by random()
            """)
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, Contact contact, LocalDate today) {
    return db.sql(sql)
        .param("week", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .param("line", contact.line())
        .param("channel", contact.channel().name())
        .param("topic", contact.topic().name())
        .param("who", contact.who().name())
        .param("gender", contact.gender().map(Gender::name).orElse(""))
        .param("area", contact.area().map(one -> one.code()).orElse(""));
  }
}
