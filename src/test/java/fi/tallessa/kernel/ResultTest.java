package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResultTest {
  private final Result<String> name = Result.fine("Elli");
  private final Result<Integer> year = Result.faulty("born", "customer.birth.future", 2031);
  private final Result<Integer> phone = Result.faulty("phone", "web.phone.odd");

  @Test
  void a_value_goes_on_and_a_problem_stops() {
    assertThat(name.map(String::length).sure()).isEqualTo(4);
    assertThat(year.map(y -> y + 1).problems()).isEqualTo(year.problems());
    assertThat(name.<Integer>flatMap(n -> year).problems().on("born")).isPresent();
  }

  @Test
  void a_form_shows_every_problem_at_once_in_the_order_of_its_fields() {
    assertThat(Problems.in(name, year, phone))
        .extracting(Problem::field)
        .containsExactly("born", "phone");
    assertThat(year.with(phone, Integer::sum).problems().all()).hasSize(2);
    assertThat(name.with(Result.fine(2), (n, i) -> n + i).sure()).isEqualTo("Elli2");
    assertThat(Problems.in(name, year).on("name")).isEmpty();
  }

  @Test
  void nothing_typed_leaks_through_a_message() {
    assertThat(name).hasToString("Fine");
    assertThat(year.toString()).doesNotContain("2031").contains("customer.birth.future");
    assertThatThrownBy(year::sure).hasMessageContaining("born").hasMessageNotContaining("2031");
  }

  @Test
  void faulty_without_a_problem_cannot_be() {
    assertThatThrownBy(() -> Result.faulty(Problems.none()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
