package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distributions of the noise are what they are said to be. */
class NoiseTableTest {

  private final NoiseTable noise =
      new NoiseTable(Protection.MOST, Protection.VARIANCE, Protection.HIDDEN);

  @Test
  void s09_each_row_sums_to_one_without_bias_and_with_its_variance() {
    for (int count = 1; count < noise.rows(); count++) {
      var row = noise.row(count);
      assertThat(Arrays.stream(row.likely()).sum()).as("row " + count).isEqualTo(1, within(1e-9));
      assertThat(row.mean(1)).as("mean of " + count).isEqualTo(0, within(1e-9));
      assertThat(row.mean(2)).as("variance of " + count).isEqualTo(3, within(1e-9));
      assertThat(Arrays.stream(row.likely())).as("all happen").allMatch(one -> one > 0);
    }
  }

  @Test
  void s09_no_row_moves_farther_than_five_or_shows_less_than_none_or_one_or_two() {
    for (int count = 1; count < noise.rows(); count++) {
      for (int move : noise.row(count).moves()) {
        assertThat(Math.abs(move)).isLessThanOrEqualTo(5);
        assertThat(count + move).isNotNegative().isNotIn(1, 2);
      }
    }
    assertThat(noise.row(0).moves()).containsExactly(0);
    assertThat(noise.row(1_000).moves()).containsExactly(-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 2", "5, 0.5, 2", "5, 30, 2", "2, 3, 2"})
  void what_no_distribution_can_be_is_refused(int most, double variance, int hidden) {
    assertThatThrownBy(() -> new NoiseTable(most, variance, hidden))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
