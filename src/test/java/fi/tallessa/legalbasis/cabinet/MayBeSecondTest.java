package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people at a paper, also where there is one line manager (S26, D11). */
class MayBeSecondTest {

  private final WorkerId sanna = WorkerId.random();
  private final WorkerId heli = WorkerId.random();
  private final WorkerId board = WorkerId.random();

  @Test
  void s26_beside_a_lone_manager_somebody_from_outside_is_the_second_and_nobody_else_ever() {
    assertThat(second(Set.of(sanna), board)).isEmpty();
    assertThat(second(Set.of(sanna, heli), board)).isPresent();
    assertThat(second(Set.of(sanna, heli), heli)).isEmpty();
  }

  @Test
  void s26_where_who_began_is_away_another_manager_is_the_second_before_anybody_from_outside() {
    assertThat(second(Set.of(heli), board)).isPresent();
    assertThat(second(Set.of(heli), heli)).isEmpty();
  }

  @Test
  void s26_where_the_manager_who_began_is_away_by_now_somebody_from_outside_ends_it() {
    assertThat(second(Set.of(), board)).isEmpty();
    assertThat(MayBeSecond.first("end", Set.of(), board)).isPresent();
  }

  /** Sanna has begun. */
  private Optional<Problem> second(Set<WorkerId> here, WorkerId who) {
    return MayBeSecond.refusal("end", here, Set.of(sanna), who);
  }

  @Test
  void s26_only_a_line_manager_begins() {
    assertThat(MayBeSecond.first("end", Set.of(sanna), sanna)).isEmpty();
    assertThat(MayBeSecond.first("end", Set.of(sanna), board)).isPresent();
  }
}
