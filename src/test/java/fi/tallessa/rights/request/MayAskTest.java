package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.guardian.MayActFor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may use a right over somebody's data (K2, K5, K6): every combination there is. */
class MayAskTest {

  private static final List<Maturity> MATURITIES = withNull();

  @Test
  void s43_an_adult_asks_for_themselves_and_by_a_paper() {
    for (var maturity : MATURITIES) {
      assertThat(MayAsk.of(Asker.CUSTOMER, false, null, maturity, false)).isEqualTo(MayAsk.OWN);
      assertThat(MayAsk.of(Asker.AUTHORISED, false, null, maturity, false))
          .isEqualTo(MayAsk.AUTHORISED);
    }
  }

  @Test
  void k2_a_minor_is_heard_before_anything_is_given() {
    assertThat(MayAsk.of(Asker.CUSTOMER, true, null, null, false)).isEqualTo(MayAsk.HEAR_THE_CHILD);
    assertThat(MayAsk.of(Asker.CUSTOMER, true, null, Maturity.WANTS, false))
        .isEqualTo(MayAsk.CHILD);
    assertThat(MayAsk.of(Asker.CUSTOMER, true, null, Maturity.NOT_YET, false))
        .isEqualTo(MayAsk.WITH_GUARDIAN);
    for (var right : MayActFor.values()) {
      assertThat(MayAsk.of(Asker.GUARDIAN, true, right, null, false).may()).isFalse();
    }
  }

  @Test
  void s43_whoever_has_no_standing_gets_nothing_however_well_they_are_known() {
    for (var minor : new boolean[] {true, false}) {
      for (var maturity : MATURITIES) {
        assertThat(MayAsk.of(Asker.OTHER, minor, null, maturity, false)).isEqualTo(MayAsk.NOBODY);
      }
    }
    assertThat(MayAsk.of(Asker.AUTHORISED, true, null, Maturity.WANTS, false))
        .as("nobody is authorised for a minor by a paper")
        .isEqualTo(MayAsk.NOBODY);
  }

  @Test
  void k5_k6_a_guardian_asks_while_custody_lasts_and_the_child_does_not_mind() {
    for (var right : MayActFor.values()) {
      assertThat(MayAsk.of(Asker.GUARDIAN, false, right, Maturity.WANTS, false))
          .as("18 years")
          .isEqualTo(MayAsk.OF_AGE);
      var wants = MayAsk.of(Asker.GUARDIAN, true, right, Maturity.WANTS, false);
      assertThat(wants.may()).as("%s", right).isEqualTo(right.may());
      assertThat(MayAsk.of(Asker.GUARDIAN, true, right, Maturity.NOT_YET, false)).isEqualTo(wants);
      assertThat(MayAsk.of(Asker.GUARDIAN, true, right, Maturity.AGAINST, false).may()).isFalse();
    }
  }

  @Test
  void k5_of_two_guardians_who_disagree_neither_acts_alone() {
    assertThat(MayAsk.of(Asker.GUARDIAN, true, MayActFor.JOINTLY, Maturity.WANTS, true))
        .isEqualTo(MayAsk.DISPUTED);
    assertThat(MayAsk.of(Asker.GUARDIAN, true, MayActFor.ALONE, Maturity.WANTS, true))
        .as("sole custody needs nobody else")
        .isEqualTo(MayAsk.FOR_CHILD);
  }

  private static List<Maturity> withNull() {
    var all = new ArrayList<>(Arrays.asList(Maturity.values()));
    all.add(null);
    return all;
  }
}
