package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In whose files a roll call was written is found without reading the log. */
@RegisterTest
class RowsOfMeetingTest {

  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void i4_09_the_rows_of_a_session_are_found_by_an_index_of_roll_calls_alone() {
    var plan =
        transaction.execute(
            status -> {
              // The log of a test is so short that it would be read from end to end.
              db.sql("set local enable_seqscan = off").update();
              return db.sql("explain " + RowsOfMeeting.OF_A_ROLL_CALL)
                  .param("by", UUID.randomUUID())
                  .param("at", OffsetDateTime.parse("2026-11-29T08:00:00Z"))
                  .query(String.class)
                  .list();
            });
    assertThat(plan)
        .anyMatch(line -> line.contains("access_log_of_roll_calls"))
        .anyMatch(line -> line.contains("access_log_of_movings"))
        .noneMatch(line -> line.contains("access_log_by_worker") || line.contains("Seq Scan"));
  }
}
