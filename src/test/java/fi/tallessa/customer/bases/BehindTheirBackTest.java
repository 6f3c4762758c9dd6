package fi.tallessa.customer.bases;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every basis a group may have, against every one it may move to. */
class BehindTheirBackTest {

  private static final Basis INTEREST =
      new LegitimateInterest(new ServiceId(UUID.randomUUID()), 3, LocalDate.of(2027, 1, 31), false);
  private static final Basis CONSENT = new ConsentBasis(UUID.randomUUID(), 2, 1);
  private static final Basis ANOTHER = new ConsentBasis(UUID.randomUUID(), 2, 1);
  private static final List<Boolean> EITHER = List.of(true, false);

  @Test
  void s14_a_consent_that_stands_is_not_left_for_interest_and_one_that_sleeps_for_nothing() {
    for (var now : List.of(INTEREST, CONSENT)) {
      for (boolean holds : EITHER) {
        for (boolean sleeps : EITHER) {
          for (var next : List.of(INTEREST, CONSENT, ANOTHER)) {
            assertThat(BehindTheirBack.moves(rest(now, holds, sleeps), next))
                .as("%s, holds %s, sleeps %s, to %s", now, holds, sleeps, next)
                .isEqualTo(
                    now == CONSENT && (sleeps && !holds || next == INTEREST && (holds || sleeps)));
          }
        }
      }
    }
  }

  private static Rest rest(Basis basis, boolean holds, boolean sleeps) {
    return new Rest(
        FieldGroup.CONTACT,
        Purpose.CUSTOMER_WORK,
        2,
        Instant.EPOCH,
        basis,
        holds,
        sleeps,
        null,
        new WorkerId(UUID.randomUUID()));
  }
}
