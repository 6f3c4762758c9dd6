package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ToldOnceTest {

  private final Logger log = (Logger) LoggerFactory.getLogger(Incidents.class);
  private final ListAppender<ILoggingEvent> written = new ListAppender<>();
  private final ToldOnce looking = new ToldOnce("a test cannot look for now");

  @BeforeEach
  void listen() {
    written.start();
    log.addAppender(written);
  }

  @AfterEach
  void silence() {
    log.detachAppender(written);
  }

  @Test
  void what_fails_is_told_when_it_begins_to_and_once_more_after_it_has_worked() {
    for (int times = 0; times < 3; times++) {
      looking.run(ToldOnceTest::broken);
    }
    assertThat(written.list)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.getFormattedMessage())
                    .contains("a test cannot look for now", "IllegalStateException"));
    looking.run(() -> {});
    looking.run(ToldOnceTest::broken);
    assertThat(written.list).hasSize(2);
  }

  private static void broken() {
    throw new IllegalStateException("as planted");
  }
}
