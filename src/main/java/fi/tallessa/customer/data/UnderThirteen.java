package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A correction of the age asks again what registering asked: of a possible child under 13 nothing
 * is kept before a guardian knows (S7). No answer counts as the youngest age (D6).
 */
final class UnderThirteen {

  /** Why the new datum cannot be kept yet, as {@code customer.data.law.guardian_first}. */
  static Optional<Problem> forbids(
      Field field, Datum datum, List<Awareness> aware, LocalDate today) {
    if (field != Field.BIRTH || aware.stream().anyMatch(Awareness::verified)) {
      return Optional.empty();
    }
    var birth = datum.known() ? Birth.read(datum.value()) : new Birth.Unknown();
    return birth.mayBeUnder13(today)
        ? Optional.of(Problem.of("value", "customer.data.law.guardian_first"))
        : Optional.empty();
  }

  private UnderThirteen() {}
}
