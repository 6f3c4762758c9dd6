package fi.tallessa.customer.looked;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.Ground;
import fi.tallessa.audit.LookCount;
import fi.tallessa.holdings.Action;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The customer's paper calls nobody what they may not have been. */
class LookedDayTest {

  /** Another line manager, or whoever approves from outside. */
  @Test
  void d11_a_second_person_is_not_called_a_line_manager() {
    assertThat(told(Ground.SECOND_PERSON)).isEqualTo("customer.looked.beside.read");
    assertThat(told(Ground.LEADS)).isEqualTo("customer.looked.manager.read");
  }

  private static String told(Ground ground) {
    var one = new LookCount(LocalDate.EPOCH, Action.Kind.READ, ground.name(), 1);
    return LookedDay.of(List.of(one), List.of()).getFirst().lines().getFirst().key();
  }
}
