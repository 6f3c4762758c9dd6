package fi.tallessa.access.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Unusual;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who looks at what was found unusual: never whom it is about. */
class ReviewerTest {

  private final WorkerId maija = WorkerId.random();
  private final WorkerId sanna = WorkerId.random();
  private final WorkerId heli = WorkerId.random();
  private final WorkerId outside = WorkerId.random();
  private final SubjectId elli = SubjectId.random();

  @Test
  void s35_a_worker_s_own_line_manager_asks_and_no_other() {
    var managers = List.of(leading(sanna, maija), leading(heli));
    assertThat(falls(maija, sanna, managers)).isTrue();
    assertThat(falls(maija, heli, managers)).isFalse();
    assertThat(falls(maija, outside, managers)).isFalse();
  }

  @Test
  void s35_whom_nobody_leads_every_line_manager_asks() {
    var managers = List.of(leading(sanna), leading(heli));
    assertThat(falls(maija, sanna, managers)).isTrue();
    assertThat(falls(maija, heli, managers)).isTrue();
  }

  @Test
  void s35_nobody_looks_at_what_is_about_themselves_and_another_manager_does() {
    var managers = List.of(leading(sanna, sanna, maija), leading(heli));
    assertThat(falls(sanna, sanna, managers)).isFalse();
    assertThat(falls(sanna, heli, managers)).isTrue();
  }

  @Test
  void s35_while_the_own_line_manager_is_away_every_line_manager_asks() {
    var managers = List.of(away(sanna, maija), leading(heli));
    assertThat(falls(maija, heli, managers)).isTrue();
    assertThat(falls(maija, sanna, managers)).as("when they are back, or look").isTrue();
    assertThat(falls(maija, outside, managers)).isFalse();
    assertThat(falls(sanna, sanna, List.of(away(sanna)))).as("no outsider").isFalse();
  }

  @Test
  void d11_where_there_is_no_other_manager_somebody_from_outside_does() {
    var alone = List.of(leading(sanna));
    assertThat(falls(sanna, outside, alone)).isTrue();
    assertThat(falls(sanna, sanna, alone)).isFalse();
  }

  @Test
  void k15_nothing_of_a_file_that_a_manager_may_never_open_is_shown_to_them() {
    var barred = new Reviewer(sanna, true, Set.of(maija), Set.of(elli));
    var managers = List.of(barred, leading(heli));
    assertThat(falls(maija, sanna, managers)).isFalse();
    assertThat(falls(maija, heli, managers)).as("another one").isTrue();
    assertThat(falls(maija, sanna, List.of(barred))).as("not even as the last one").isFalse();
  }

  private boolean falls(WorkerId about, WorkerId visitor, List<Reviewer> managers) {
    var seen = new Finding.Seen(Unusual.NOT_DESIGNATED, List.of(elli.value()), null, null);
    var finding = new Finding(UUID.randomUUID(), about, LocalDate.EPOCH, 1, seen, null, null);
    return Reviewer.falls(finding, visitor, managers);
  }

  private static Reviewer leading(WorkerId manager, WorkerId... led) {
    return new Reviewer(manager, true, Set.of(led), Set.of());
  }

  private static Reviewer away(WorkerId manager, WorkerId... led) {
    return new Reviewer(manager, false, Set.of(led), Set.of());
  }
}
