package fi.tallessa.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One bad row stops nobody else's, and a stop is heard between two of them. */
class StepsTest {

  private final List<Integer> seen = new ArrayList<>();

  @Test
  void what_fails_keeps_no_other_and_is_told_with_all_that_failed() {
    var steps = new Steps(new StopsAfter(99));
    steps.each(List.of(1, 2, 3, 4), one -> odd(one));
    assertThat(seen).containsExactly(1, 2, 3, 4);
    assertThat(steps.at(() -> 5)).as("what comes after").isEqualTo(5);
    assertThatThrownBy(steps::done)
        .hasMessage("2")
        .satisfies(thrown -> assertThat(thrown.getSuppressed()[0]).hasMessage("4"));
  }

  @Test
  void the_rest_is_left_when_it_is_stopped() {
    var night = new StopsAfter(2);
    var steps = new Steps(night);
    steps.each(List.of(1, 3, 5, 7), one -> odd(one));
    assertThat(seen).containsExactly(1, 3);
    assertThat(steps.at(() -> 5)).isZero();
    assertThat(steps.done()).isEqualTo(2).isEqualTo(night.reached);
  }

  @Test
  void a_batch_comes_again_until_there_is_no_more() {
    var left = new ArrayList<>(List.of(200, 200, 7, 0));
    var steps = new Steps(new StopsAfter(9999));
    steps.whileSome(left::removeFirst);
    assertThat(left).isEmpty();
    assertThat(steps.done()).isEqualTo(407);
  }

  private boolean odd(int one) {
    seen.add(one);
    if (one % 2 == 0) {
      throw new IllegalStateException("" + one);
    }
    return true;
  }

  private static final class StopsAfter implements Night {

    private final int most;
    private int reached;

    StopsAfter(int most) {
      this.most = most;
    }

    @Override
    public LocalDate day() {
      return LocalDate.EPOCH;
    }

    @Override
    public Instant at() {
      return Instant.EPOCH;
    }

    @Override
    public boolean stopped() {
      return reached >= most;
    }

    @Override
    public void reached(int soFar) {
      reached = soFar;
    }
  }
}
