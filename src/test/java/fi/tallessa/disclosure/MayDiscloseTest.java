package fi.tallessa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MayDiscloseTest {

  private static final Set<Thing> NONE = Set.of();

  @ParameterizedTest
  @EnumSource(Ground.class)
  void gdpr_14_what_the_person_was_not_told_goes_to_nobody_but_by_a_duty_of_the_law(Ground ground) {
    var may = new MayDisclose(true, false, NONE, NONE, NONE, NONE, false);
    assertThat(may.unless(ground, List.of(Thing.NAME), false).isEmpty())
        .isEqualTo(ground == Ground.STATUTORY_NOTICE || ground == Ground.CONTACT_REQUEST);
  }

  @Test
  void k04_a_guardian_consents_to_nothing_that_is_kept_from_guardians() {
    var guardian = new MayDisclose(false, true, Set.of(Thing.PHONE), NONE, NONE, NONE, false);
    assertThat(guardian.unless(Ground.CONSENT, List.of(Thing.PHONE), false).map(Problem::key))
        .contains("disclosure.law.kept");
    assertThat(guardian.unless(Ground.CONSENT, List.of(Thing.NAME), true).map(Problem::key))
        .contains("disclosure.law.kept_words");
    assertThat(guardian.unless(Ground.CONSENT, List.of(Thing.NAME), false)).isEmpty();
    var child = new MayDisclose(false, false, Set.of(Thing.PHONE), NONE, NONE, NONE, false);
    assertThat(child.unless(Ground.CONSENT, List.of(Thing.PHONE), true)).isEmpty();
  }

  @Test
  void s23_what_is_unverified_goes_marked_or_not_at_all() {
    for (boolean marked : List.of(true, false)) {
      var may = new MayDisclose(false, false, NONE, Set.of(Thing.PHONE), NONE, NONE, marked);
      assertThat(may.unless(Ground.OWN_REQUEST, List.of(Thing.PHONE), false).isEmpty())
          .isEqualTo(marked);
      assertThat(may.unless(Ground.OWN_REQUEST, List.of(Thing.NAME), false)).isEmpty();
    }
  }

  @Test
  void k08_what_is_masked_is_told_to_nobody() {
    var may = new MayDisclose(false, false, NONE, NONE, Set.of(Thing.DOMICILE), NONE, true);
    assertThat(may.unless(Ground.STATUTORY_NOTICE, List.of(Thing.DOMICILE), false)).isPresent();
  }

  @Test
  void s46_what_may_only_be_kept_is_told_to_nobody_and_is_not_called_protected() {
    var may = new MayDisclose(false, false, NONE, NONE, NONE, Set.of(Thing.PHONE), true);
    assertThat(may.unless(Ground.OWN_REQUEST, List.of(Thing.PHONE), false).map(Problem::key))
        .contains("disclosure.law.frozen");
  }
}
