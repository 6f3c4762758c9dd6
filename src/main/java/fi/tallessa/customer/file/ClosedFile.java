package fi.tallessa.customer.file;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of a file that is closed until a guardian knows (S7). */
@Service
@Transactional
class ClosedFile {

  private final Access access;
  private final Data data;
  private final Values values;
  private final Guardians guardians;
  private final Awarenesses awarenesses;

  ClosedFile(
      Access access, Data data, Values values, Guardians guardians, Awarenesses awarenesses) {
    this.access = access;
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
  }

  Entry<ClosedPage> page(Code code, Visit visit) {
    return access.enter(FileAction.CLOSED, code, visit).map(this::page);
  }

  private ClosedPage page(Permit permit) {
    var card = data.card(permit);
    return new ClosedPage(
        permit.code(),
        card.firstName(),
        values.shown(Field.BIRTH, card),
        unverified(card),
        guardians.of(permit),
        awarenesses.of(permit).stream().map(Awareness::guardian).collect(toSet()));
  }

  private static Set<Field> unverified(Card card) {
    return Stream.of(Field.NAME, Field.BIRTH)
        .filter(field -> card.of(field).filter(kept -> kept.datum().unverified()).isPresent())
        .collect(toSet());
  }
}
