package fi.tallessa.customer.data;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Knocks first and reads the field in the address after, so that every try is in the log. */
@Component
class FieldDoor {

  private final Access access;

  FieldDoor(Access access) {
    this.access = access;
  }

  /** A field nobody ever had is not there (S10), like a file that is not there. */
  <T> Entry<T> enter(
      Action action, String field, Code code, Visit visit, BiFunction<Permit, Field, T> step) {
    return access
        .enter(action, code, visit)
        .flatMap(permit -> Entry.there(Field.of(field)).map(known -> step.apply(permit, known)));
  }
}
