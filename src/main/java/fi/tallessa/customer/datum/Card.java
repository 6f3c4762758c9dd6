package fi.tallessa.customer.datum;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds now about one customer, field by field; a field nobody touched is not there. */
public record Card(Map<Field, Kept> fields) {
  public static final Card EMPTY = new Card(Map.of());

  public Card {
    fields = Map.copyOf(fields);
  }

  public Optional<Kept> of(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The written form of a field, where something is known. */
  public Optional<String> value(Field field) {
    return of(field).map(Kept::datum).filter(Datum::known).map(Datum::value);
  }

  public String name() {
    return value(Field.NAME).orElse("");
  }

  /** What the customer is called by, as far as the name tells: "Rantala, Elli" is Elli. */
  public String firstName() {
    return name().replaceFirst("^[^,]*, *(?=\\S)", "").split(" ", 2)[0];
  }

  /** In full only to whoever has the file open; what opens a closed one needs no more (D5). */
  public String name(Permit permit) {
    return permit.reach() == Reach.SETTLING ? firstName() : name();
  }

  public Birth birth() {
    return value(Field.BIRTH).map(Birth::read).orElse(new Birth.Unknown());
  }

  /** Whether the customer may be under 18 on the day; without a word on age, they may. */
  public boolean mayBeMinor(LocalDate today) {
    return birth().youngestAge(today) < 18;
  }

  /** Whether nobody whom it is about has said yet that one of these is right (S23). */
  public boolean unverified(Field... some) {
    return Stream.of(some)
        .flatMap(field -> of(field).stream())
        .anyMatch(kept -> kept.datum().unverified());
  }

  /** The version a change must build on; 0 where nobody has written yet. */
  public int version(Field field) {
    return of(field).map(Kept::version).orElse(0);
  }

  /** The same, with one field as it was in another version. */
  public Card with(Kept kept) {
    var others = new EnumMap<Field, Kept>(Map.of(kept.field(), kept));
    fields.forEach(others::putIfAbsent);
    return new Card(others);
  }

  @Override
  public String toString() {
    return "Card";
  }
}
