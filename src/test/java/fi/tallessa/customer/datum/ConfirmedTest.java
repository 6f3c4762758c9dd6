package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What grows old, and since when it is confirmed (S41). */
class ConfirmedTest {

  private static final LocalDate TOLD = LocalDate.of(2025, 3, 1);
  private static final LocalDate SAID = LocalDate.of(2025, 5, 1);
  private static final WorkerId MAIJA = new WorkerId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void s41_how_somebody_is_reached_grows_old_and_who_they_are_does_not(Field field) {
    var confirmed = Confirmed.in(List.of(kept(field, 1, SAID)));
    switch (field) {
      case NAME, BIRTH, GENDER -> assertThat(confirmed).isEmpty();
      default -> assertThat(confirmed).containsExactly(new Confirmed(field, 1, SAID));
    }
  }

  @Test
  void s41_what_nobody_has_confirmed_is_asked_about_anyhow() {
    assertThat(Confirmed.in(List.of(kept(Field.PHONE, 1, null)))).isEmpty();
  }

  @Test
  void s41_the_newest_version_counts_also_where_it_says_less() {
    assertThat(Confirmed.in(List.of(kept(Field.PHONE, 2, TOLD), kept(Field.PHONE, 1, SAID))))
        .containsExactly(new Confirmed(Field.PHONE, 2, TOLD));
    assertThat(Confirmed.in(List.of(kept(Field.PHONE, 2, null), kept(Field.PHONE, 1, SAID))))
        .isEmpty();
    var nothing = new Datum("", Asked.UNKNOWN, told(), null, "x", MAIJA);
    assertThat(
            Confirmed.in(
                List.of(
                    new Kept(Field.PHONE, 2, Instant.EPOCH, nothing), kept(Field.PHONE, 1, SAID))))
        .isEmpty();
  }

  private static Kept kept(Field field, int version, LocalDate verified) {
    var by = verified == null ? null : new Verification(Verifier.CUSTOMER, verified, MAIJA, null);
    return new Kept(
        field, version, Instant.EPOCH, new Datum("said", Asked.KNOWN, told(), by, "x", MAIJA));
  }

  private static Told told() {
    return Told.by(Source.CUSTOMER, TOLD);
  }
}
