package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.ItemText;
import fi.tallessa.legalbasis.item.ItemVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentLineTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 5);
  private static final ItemId ITEM = new ItemId(UUID.randomUUID());

  @Test
  void c4_what_is_taken_back_is_what_was_read_and_not_the_newest_text() {
    assertThat(line().version().number()).as("never asked").isEqualTo(3);
    assertThat(line(event(1, ConsentState.REQUESTED, 2)).version().number()).isEqualTo(3);
    assertThat(
            line(event(1, ConsentState.REQUESTED, 1), event(2, ConsentState.GIVEN, 2))
                .version()
                .number())
        .isEqualTo(2);
  }

  private static ConsentLine line(ConsentEvent... events) {
    var item = new ConsentItem(ITEM, Optional.empty(), List.of(version(3), version(2), version(1)));
    var code = Code.random(new java.security.SecureRandom());
    return new ConsentLine(
        code, item, new Consent(ITEM, List.of(events)), null, null, null, false, DAY);
  }

  private static ConsentEvent event(int number, ConsentState state, int version) {
    var until = state.valid() ? DAY : null;
    return new ConsentEvent(ITEM, number, Instant.EPOCH, state, version, until, null, null, null);
  }

  private static ItemVersion version(int number) {
    var text = new ItemText("title " + number, "", "", "", "");
    var texts = Map.of("fi", text);
    return new ItemVersion(
        ITEM,
        number,
        1,
        Set.of(Category.NOTES),
        null,
        12,
        texts,
        WorkerId.random(),
        Instant.EPOCH,
        null);
  }
}
