package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @Test
  void a_list_goes_on_where_it_ended() {
    assertThat(Place.of("2027-09-30.K7F2QD"))
        .isEqualTo(new Place(LocalDate.of(2027, 9, 30), "K7F2QD"));
    assertThat(Place.of(".K7F2QD").code()).isEqualTo("K7F2QD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2027-13-30.K7F2QD", "+999999999-01-01.K7F2QD", "2027-09-30"})
  void what_nobody_has_written_so_is_no_day(String typed) {
    assertThat(Place.of(typed).day()).isEqualTo(LocalDate.of(1, 1, 1));
  }
}
