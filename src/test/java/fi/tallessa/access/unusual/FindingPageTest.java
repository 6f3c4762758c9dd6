package fi.tallessa.access.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Unusual;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of the people whose files somebody looked at. */
class FindingPageTest {

  /** Of many only some codes are told, and from outside none: the number is always there. */
  @Test
  void gdpr_33_a_breach_says_about_how_many_people_it_is() {
    assertThat(of(1, "K7F-2QD").whose()).isEqualTo("1: K7F-2QD");
    assertThat(of(61, "K7F-2QD", "H9C-4TB").whose()).isEqualTo("61: K7F-2QD, H9C-4TB");
    assertThat(of(3).whose()).isEqualTo("3");
  }

  private static FindingPage of(int files, String... codes) {
    var ids = Stream.generate(UUID::randomUUID).limit(files).toList();
    var seen = new Finding.Seen(Unusual.MANY_FILES, ids, null, null);
    var finding =
        new Finding(UUID.randomUUID(), WorkerId.random(), LocalDate.EPOCH, 1, seen, null, null);
    return new FindingPage(
        finding,
        "Maija Lehto",
        null,
        List.of(codes),
        List.of(),
        ClosingForm.BLANK,
        Problems.none(),
        true);
  }
}
