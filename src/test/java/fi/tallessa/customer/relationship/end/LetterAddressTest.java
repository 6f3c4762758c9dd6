package fi.tallessa.customer.relationship.end;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterAddressTest {

  private static final String HOME = "Kuja 7, 20100 Turku";
  private static final Told TOLD = Told.by(Source.CUSTOMER, LocalDate.of(2026, 11, 28));

  @Test
  void k13_s46_a_contact_address_that_may_only_be_kept_sends_no_letter_home() {
    var home = kept(Field.ADDRESS, HOME, Asked.KNOWN);
    assertThat(LetterAddress.of(card(home), List.of(), false)).contains(HOME);
    var box = kept(Field.CONTACT_ADDRESS, "PL 5, 20100 Turku", Asked.KNOWN);
    assertThat(LetterAddress.of(card(home, box), List.of(), false)).contains("PL 5, 20100 Turku");
    var frozen = kept(Field.CONTACT_ADDRESS, "", Asked.FROZEN);
    assertThat(LetterAddress.of(card(home, frozen), List.of(), false)).isEmpty();
  }

  private static Card card(Kept... all) {
    return new Card(
        List.of(all).stream().collect(java.util.stream.Collectors.toMap(Kept::field, one -> one)));
  }

  private static Kept kept(Field field, String value, Asked asked) {
    var datum = new Datum(value, asked, TOLD, null, "interest", WorkerId.random());
    return new Kept(field, 1, Instant.EPOCH, datum);
  }
}
