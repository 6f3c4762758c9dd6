package fi.tallessa.customer.before;

import fi.tallessa.customer.ages.StayingGuardians;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.file.GuardianAware;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.holdings.Permit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads who comes to a meeting: six statements, for one who is 18 what was decided besides. */
@Component
public class Persons {

  private final Data data;
  private final Values values;
  private final StayingGuardians guardians;
  private final Awarenesses awarenesses;
  private final Works works;

  Persons(
      Data data, Values values, StayingGuardians guardians, Awarenesses awarenesses, Works works) {
    this.works = works;
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
  }

  public Person of(Permit permit) {
    var today = permit.visit().today();
    var card = data.card(permit);
    var aware = awarenesses.of(permit);
    return new Person(
        permit.code(),
        card.name(),
        values.shown(Field.BIRTH, card),
        values.shown(Field.PHONE, card),
        card.unverified(Field.PHONE),
        DataRow.told(permit.code(), Field.SAFE_WAY, values, card),
        GuardianAware.of(aware, card.birth(), today),
        guardians.of(permit, card),
        aware,
        card.mayBeMinor(today),
        unverified(permit, card),
        works.of(permit),
        !permit.everyday());
  }

  private List<DataRow> unverified(Permit permit, Card card) {
    return Arrays.stream(Field.values())
        .filter(field -> !permit.byIntern() || !field.tellsWhere())
        .flatMap(field -> card.of(field).stream())
        .map(
            kept ->
                new DataRow(permit.code(), kept.field(), values.shown(kept.field(), card), kept))
        .filter(DataRow::unverified)
        .toList();
  }
}
