package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenedHereTest {

  private final OpenedHere here = new OpenedHere();
  private final WorkerId maija = WorkerId.random();
  private final SubjectId elli = SubjectId.random();
  private final SubjectId onni = SubjectId.random();

  @Test
  void asvs_2_4_1_each_file_counts_once_and_only_so_long() {
    here.opened(maija, elli, at(0));
    here.opened(maija, onni, at(60));
    here.opened(maija, elli, at(90));
    assertThat(here.between(maija, at(-1), at(90))).containsExactlyInAnyOrder(elli, onni);
    assertThat(here.between(maija, at(-1), at(89))).as("until then").containsExactly(onni);
    assertThat(here.between(maija, at(60), at(90))).containsExactly(elli);
    assertThat(here.between(maija, at(0), at(90)))
        .as("what is older is gone")
        .containsExactly(elli);
    assertThat(here.between(WorkerId.random(), at(0), at(90))).as("of another").isEmpty();
    here.forget(maija);
    assertThat(here.between(maija, at(0), at(90))).isEmpty();
  }

  private static Instant at(long second) {
    return Instant.EPOCH.plusSeconds(second);
  }
}
