package fi.tallessa.customer.data;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.GuardianFirst;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes down what the form of a field came to. Only what is new is written and a line in the log;
 * whoever is found by it is found by the new from now on.
 */
@Component
class DatumWriting {

  private final Access access;
  private final Versions versions;
  private final GuardianFirst guardianFirst;
  private final Renewal renewal;

  DatumWriting(Access access, Versions versions, GuardianFirst guardianFirst, Renewal renewal) {
    this.access = access;
    this.versions = versions;
    this.guardianFirst = guardianFirst;
    this.renewal = renewal;
  }

  /**
   * Writes one version after the other, the last to hold; so what was typed stays in the history
   * before what was chosen.
   *
   * @param card what held when the form was read
   */
  void write(Permit opened, Field field, Card card, Stream<Optional<Datum>> said) {
    var next = said.flatMap(Optional::stream).distinct().toList();
    if (next.isEmpty()) {
      return;
    }
    var permit = access.further(DataAction.changing(opened), opened);
    int version = versions.under(permit, field, card.version(field));
    for (var datum : next) {
      Overtaken.unless(versions.write(permit, field, ++version, datum));
    }
    if (field == Field.BIRTH) {
      guardianFirst.settle(permit, born(next.getLast()));
    }
    renewal.of(permit);
  }

  private static Birth born(Datum told) {
    return told.known() ? Birth.read(told.value()) : new Birth.Unknown();
  }
}
