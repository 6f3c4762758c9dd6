package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who writes that a paper was taken and is back (S26). */
class MayTakeTest {

  private static final Optional<Place> THERE = Optional.of(new Place(2, 1, 1));

  @Test
  void s26_a_line_manager_and_whoever_holds_the_key_of_its_own_cabinet() {
    assertThat(MayTake.holds(true, THERE, List.of())).isTrue();
    assertThat(MayTake.holds(true, Optional.empty(), List.of())).isTrue();
    assertThat(MayTake.holds(false, THERE, List.of(1, 2))).isTrue();
    assertThat(MayTake.holds(false, THERE, List.of(1))).isFalse();
    assertThat(MayTake.holds(false, Optional.empty(), List.of(1, 2))).isFalse();
  }
}
