package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void an_id_comes_back_from_its_text() {
    var subject = SubjectId.random();
    var worker = WorkerId.random();
    assertThat(SubjectId.of(subject.toString())).isEqualTo(subject);
    assertThat(WorkerId.of(worker.toString())).isEqualTo(worker);
    assertThat(SubjectId.random()).isNotEqualTo(subject);
  }

  @Test
  void a_stump_is_not_an_id() {
    assertThatThrownBy(() -> SubjectId.of("1-1-1-1-1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WorkerId.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_day_of_a_visit_turns_at_midnight_in_finland() {
    var beforeMidnight = visit("2026-11-24T21:59:59Z");
    var midnight = visit("2026-11-24T22:00:00Z");
    var summer = visit("2026-06-23T21:00:00Z");
    assertThat(beforeMidnight.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(midnight.today()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(summer.today()).isEqualTo(LocalDate.of(2026, 6, 24));
  }

  private static Visit visit(String when) {
    return new Visit(WorkerId.random(), Instant.parse(when), Purpose.CUSTOMER_WORK);
  }
}
