package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** What the operator's command answers, in words and as a number. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class ReleaseStatisticsTest {

  @Autowired ApplicationContext beans;
  @Autowired ReleaseStatistics command;
  @Autowired Gate gate;
  @Autowired Owner owner;
  @Autowired MovableClock clock;

  private CountedYear year;
  private String code;

  @BeforeEach
  void nothing() {
    year = new CountedYear(beans);
    year.customer();
    code = "" + year.year();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  private void refused(String asked, CapturedOutput said, String why) {
    int before = said.getOut().length();
    assertThat(command.release(asked)).as("what it ends with").isEqualTo(1);
    assertThat(said.getOut().substring(before))
        .contains("Statistics not released: " + why)
        .doesNotContain("statistics.refused");
  }

  @Test
  void s09_a_closed_period_is_released_once_and_each_other_answer_says_why(CapturedOutput said) {
    for (var none : new String[] {"", "nonsense", "2026-13", "2026-Q5", "2026-W07", "1;PERSONS"}) {
      refused(none, said, "There is no such period.");
    }
    refused(code, said, "The period is not closed yet.");
    year.closed();
    refused(code, said, "No night has counted the period since it closed.");
    year.counted();
    assertThat(command.release(code)).isZero();
    assertThat(said.getOut()).contains("Statistics released: " + code);
    refused(code, said, "The period is released. A line manager can correct it once.");
    assertThat(
            gate.release(
                    new Period(year.year(), Period.Kind.YEAR, 1),
                    2,
                    Optional.empty(),
                    clock.instant())
                .isFine())
        .isTrue();
    refused(code, said, "The period was released and corrected. There is no third time.");
    year.on(LocalDate.of(year.year() + 1, 4, 1)).counted();
    refused(code + "-Q1", said, "The year is frozen");
  }

  @Test
  void s09_a_period_that_no_table_counts_is_none_and_is_not_spent(CapturedOutput said) {
    owner.db().sql("update statistics.registry set since_year = ?").param(year.year() + 1).update();
    year.closed().counted();
    refused(code, said, "There is no such period.");
    assertThat(owner.db().sql("select count(*) from statistics.release").query(Long.class).single())
        .isZero();
  }

  @Test
  void every_reason_there_is_has_a_sentence() {
    var words = beans.getBean(MessageSource.class);
    assertThat(Arrays.stream(Refused.values()))
        .allSatisfy(
            why -> assertThat(words.getMessage(why.label(), null, Locale.ENGLISH)).endsWith("."));
  }
}
