package fi.tallessa.feedback;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said in a round is erased a year after its last day: by then it has been read, and words
 * may tell of somebody whom no erasing of a file would find (GDPR Art. 5(1)(e)).
 */
@Component
class OldRounds implements NightJob {

  private static final int MONTHS_AFTER = 12;

  private final JdbcClient db;

  OldRounds(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String code() {
    return "feedback.night.rounds";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(() -> erase(night.day().minusMonths(MONTHS_AFTER)));
    return steps.done();
  }

  private int erase(LocalDate before) {
    return db.sql(
            """
            with old as (select id from feedback.round where until_day < ?),
            said as (delete from feedback.remark using old where round_id = old.id),
            given as (delete from feedback.counter using old where round_id = old.id),
            came as (delete from feedback.sheet using old where round_id = old.id)
            delete from feedback.round using old where round.id = old.id
            """)
        .param(before)
        .update();
  }
}
