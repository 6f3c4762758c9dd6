package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTest {

  private static final Guardian WAS =
      guardian(
          "Helmi",
          GuardianRole.MOTHER,
          Custody.JOINT,
          "+358405550142",
          "call",
          Interpreter.NOT_ASKED);
  private static final Guardian ONE =
      guardian(
          "Helmi R", GuardianRole.OTHER, Custody.SOLE, "+358405550143", "ring", Interpreter.NEEDED);
  private static final Guardian OTHER =
      guardian(
          "H Rantala", GuardianRole.FATHER, Custody.OTHER, null, "write", Interpreter.NOT_NEEDED);

  @ParameterizedTest
  @EnumSource(Line.class)
  void what_only_one_changed_is_kept_and_what_both_changed_is_asked(Line line) {
    var mine = line.taken(ONE, WAS);
    var theirs = line.taken(OTHER, WAS);

    assertThat(Merge.of(WAS, WAS, mine).together()).isEqualTo(mine);
    assertThat(Merge.of(WAS, theirs, WAS).together()).isEqualTo(theirs);
    assertThat(Merge.of(WAS, mine, mine).disputed()).isEmpty();
    assertThat(Merge.of(WAS, theirs, mine).disputed()).containsExactly(line);
    assertThat(Merge.of(WAS, theirs, mine).together()).isEqualTo(theirs);
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void different_lines_never_meet(Line line) {
    var theirs = line.taken(OTHER, WAS);
    for (var another : Line.values()) {
      if (another != line) {
        var merge = Merge.of(WAS, theirs, another.taken(ONE, WAS));
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.together()).isEqualTo(another.taken(ONE, theirs));
      }
    }
  }

  /** Art. 14, S21: neither the tick nor the teller is a line, and both were typed. */
  @Test
  void that_the_guardian_was_told_and_who_told_me_are_kept_too() {
    var today = LocalDate.of(2026, 11, 24);
    var school = new Told(Source.PROFESSIONAL, "Puolala school", today);
    var mine = told(Line.PHONE.taken(ONE, WAS), Told.by(Source.FATHER, today), today);
    var theirs = told(Line.EMAIL.taken(OTHER, WAS), school, null);

    var merge = Merge.of(WAS, theirs, mine);
    assertThat(merge.disputed()).isEmpty();
    assertThat(merge.together().told().source()).isEqualTo(Source.FATHER);
    assertThat(merge.together().informed()).isEqualTo(today);
    assertThat(Merge.of(WAS, theirs, told(WAS, WAS.told(), today)).together())
        .isEqualTo(told(theirs, school, today));
    assertThat(Merge.of(WAS, mine, theirs).together().informed()).isEqualTo(today);
  }

  private static Guardian told(Guardian of, Told told, LocalDate informed) {
    return new Guardian(
        of.name(),
        of.role(),
        of.custody(),
        of.phone(),
        of.email(),
        of.safeWay(),
        of.language(),
        of.interpreter(),
        told,
        informed,
        of.worker());
  }

  private static Guardian guardian(
      String name,
      GuardianRole role,
      Custody custody,
      String phone,
      String words,
      Interpreter interpreter) {
    return new Guardian(
        name,
        role,
        custody,
        phone,
        words + "@example.fi",
        words,
        words,
        interpreter,
        Told.by(Source.MOTHER, LocalDate.EPOCH),
        null,
        WorkerId.of("7d4d8f0e-6f0f-4b6a-9d0e-3d1c5c2f6a10"));
  }
}
