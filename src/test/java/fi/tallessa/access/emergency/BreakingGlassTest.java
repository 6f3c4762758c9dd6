package fi.tallessa.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.EmergencyKind;
import fi.tallessa.access.EmergencyWhy;
import fi.tallessa.access.Likely;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A name while the directory is still being read, as just after a start at night. */
class BreakingGlassTest {

  /** Of two of one name it has read one. */
  private static final Likely STARTING =
      new Likely() {
        @Override
        public boolean whole() {
          return false;
        }

        @Override
        public List<SubjectId> same(String name, Birth birth) {
          return List.of(SubjectId.random());
        }

        @Override
        public List<SubjectId> meant(String name, Birth birth) {
          return List.of(SubjectId.random());
        }
      };

  /** The door is not asked at all: there is none. */
  @Test
  void d09_while_names_are_still_coming_a_name_opens_nothing_and_is_no_try() {
    var whom =
        new EmergencyForm.Meant(Optional.empty(), "Onni Virtanen", new Birth.InYear(Year.of(2015)));
    var knock =
        new EmergencyForm.Knock(whom, new EmergencyWhy(EmergencyKind.DANGER, "He is at the door"));
    var visit = new Visit(WorkerId.random(), Instant.EPOCH, Purpose.CUSTOMER_WORK);
    assertThat(new BreakingGlass(null, null, STARTING).lets(knock, visit).problems())
        .containsExactly(Problem.of("code", "access.emergency.starting"));
  }
}
