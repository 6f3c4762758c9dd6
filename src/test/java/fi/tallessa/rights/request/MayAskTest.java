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
      assertThat(own(Asker.CUSTOMER, false, maturity)).isEqualTo(MayAsk.OWN);
      assertThat(own(Asker.AUTHORISED, false, maturity)).isEqualTo(MayAsk.AUTHORISED);
    }
  }

  @Test
  void k2_a_minor_is_heard_before_anything_is_given() {
    assertThat(own(Asker.CUSTOMER, true, null)).isEqualTo(MayAsk.HEAR_THE_CHILD);
    assertThat(own(Asker.CUSTOMER, true, Maturity.WANTS)).isEqualTo(MayAsk.CHILD);
    assertThat(own(Asker.CUSTOMER, true, Maturity.NOT_YET)).isEqualTo(MayAsk.WITH_GUARDIAN);
    for (var right : MayActFor.values()) {
      assertThat(guardian(true, right, null, OtherGuardian.AGREES).may()).isFalse();
    }
  }

  @Test
  void s43_whoever_has_no_standing_gets_nothing_however_well_they_are_known() {
    for (var minor : new boolean[] {true, false}) {
      for (var maturity : MATURITIES) {
        assertThat(own(Asker.OTHER, minor, maturity)).isEqualTo(MayAsk.NOBODY);
      }
    }
    assertThat(own(Asker.AUTHORISED, true, Maturity.WANTS))
        .as("nobody is authorised for a minor by a paper")
        .isEqualTo(MayAsk.NOBODY);
  }

  @Test
  void k5_k6_a_guardian_asks_while_custody_lasts_and_the_child_does_not_mind() {
    for (var right : MayActFor.values()) {
      assertThat(guardian(false, right, Maturity.WANTS, OtherGuardian.AGREES))
          .as("18 years")
          .isEqualTo(MayAsk.OF_AGE);
      var wants = guardian(true, right, Maturity.WANTS, OtherGuardian.AGREES);
      assertThat(wants.may()).as("%s", right).isEqualTo(right.may());
      assertThat(guardian(true, right, Maturity.NOT_YET, OtherGuardian.AGREES)).isEqualTo(wants);
      assertThat(guardian(true, right, Maturity.AGAINST, OtherGuardian.AGREES).may()).isFalse();
    }
  }

  @Test
  void k5_of_two_guardians_with_joint_custody_neither_acts_alone() {
    assertThat(guardian(true, MayActFor.JOINTLY, Maturity.WANTS, OtherGuardian.AGAINST))
        .isEqualTo(MayAsk.DISPUTED);
    assertThat(guardian(true, MayActFor.JOINTLY, Maturity.WANTS, OtherGuardian.NOT_ASKED))
        .isEqualTo(MayAsk.ASK_THE_OTHER);
    assertThat(guardian(true, MayActFor.JOINTLY, Maturity.AGAINST, OtherGuardian.NOT_ASKED))
        .isEqualTo(MayAsk.CHILD_AGAINST);
    assertThat(guardian(true, MayActFor.JOINTLY, Maturity.WANTS, OtherGuardian.AWAY))
        .isEqualTo(MayAsk.FOR_CHILD);
    for (var other : OtherGuardian.values()) {
      assertThat(guardian(true, MayActFor.ALONE, Maturity.WANTS, other))
          .as("sole custody needs nobody else")
          .isEqualTo(MayAsk.FOR_CHILD);
    }
  }

  @Test
  void k9_a_guardian_from_whom_the_child_may_need_protection_gets_nothing() {
    for (var right : MayActFor.values()) {
      for (var maturity : MATURITIES) {
        for (var other : OtherGuardian.values()) {
          var may = MayAsk.of(Asker.GUARDIAN, true, right, true, maturity, other);
          assertThat(may.may()).as("%s %s %s", right, maturity, other).isFalse();
          assertThat(may.open()).as("it is decided: %s", right).isFalse();
        }
      }
    }
  }

  @Test
  void s50_whoever_gets_nothing_for_now_can_be_told_so() {
    for (var may :
        List.of(MayAsk.ASK_CUSTODY, MayAsk.DISPUTED, MayAsk.WITH_GUARDIAN, MayAsk.HIDDEN)) {
      assertThat(may.open() || may.may()).as("%s", may).isFalse();
    }
  }

  private static MayAsk own(Asker asker, boolean minor, Maturity maturity) {
    return MayAsk.of(asker, minor, null, false, maturity, OtherGuardian.NOT_ASKED);
  }

  private static MayAsk guardian(
      boolean minor, MayActFor right, Maturity maturity, OtherGuardian other) {
    return MayAsk.of(Asker.GUARDIAN, minor, right, false, maturity, other);
  }

  private static List<Maturity> withNull() {
    var all = new ArrayList<>(Arrays.asList(Maturity.values()));
    all.add(null);
    return all;
  }
}
