package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Issue 8, bad input: of 5 000 entries no page shows more than a browser shows at once. */
class CopyPageTest {

  private static final int ALL = 5000;
  private static final CopyLine LINE = new CopyLine("customer.group.notes", "Entry", "x", null);

  @Test
  void s43_every_line_is_on_one_page_and_the_last_page_is_the_last() {
    int seen = 0;
    int pages = 0;
    for (var page = page(0); ; page = page(page.next())) {
      int here = page.proposals().size() + page.rest().size();
      assertThat(here).isBetween(1, CopyPage.MOST);
      assertThat(page.shown().split(",")).hasSize(here);
      seen += here;
      pages++;
      if (page.last()) {
        break;
      }
    }
    assertThat(seen).isEqualTo(ALL);
    assertThat(pages).isEqualTo(page(0).pages());
    assertThat(page(ALL * 2).rest()).isEmpty();
  }

  private static CopyPage page(int from) {
    var items =
        IntStream.range(0, ALL)
            .mapToObj(
                at ->
                    new Proposal(
                        "id" + at,
                        "sight" + at,
                        at % 3 == 0 ? Reason.NAMED : null,
                        LINE,
                        LINE,
                        Optional.empty(),
                        true))
            .toList();
    return new CopyPage(
        Code.parse("K7F-ZQD").orElseThrow(),
        UUID.randomUUID(),
        Stage.REVIEW,
        false,
        items,
        from,
        ALL,
        0,
        Optional.empty(),
        Map.of(),
        new WorkerId(UUID.randomUUID()),
        false,
        null,
        CopyForm.of(Optional.empty()),
        Problems.none(),
        null,
        null);
  }
}
