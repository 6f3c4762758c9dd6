package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.SubjectId;
import org.junit.jupiter.api.Test;

/** Families are all who belong together, and persons are one thing in a period. */
class FamiliesTest {

  @Test
  void s09_whoever_is_linked_over_others_is_one_family() {
    var ada = SubjectId.random();
    var ben = SubjectId.random();
    var carl = SubjectId.random();
    var dora = SubjectId.random();
    var families = new Families();
    families.link(ada, ben);
    families.link(carl, dora);
    assertThat(families.of(ada)).isEqualTo(families.of(ben)).isNotEqualTo(families.of(carl));
    families.link(ben, dora);
    families.link(dora, ada);
    assertThat(families.of(ada))
        .isEqualTo(families.of(ben))
        .isEqualTo(families.of(carl))
        .isEqualTo(families.of(dora));
    assertThat(families.of(SubjectId.random())).isNotEqualTo(families.of(ada));
  }
}
