package fi.tallessa.statistics;

import static fi.tallessa.statistics.Dimension.AGE;
import static fi.tallessa.statistics.Dimension.ANSWER;
import static fi.tallessa.statistics.Dimension.AREA;
import static fi.tallessa.statistics.Dimension.CHANNEL;
import static fi.tallessa.statistics.Dimension.GENDER;
import static fi.tallessa.statistics.Dimension.GRANT;
import static fi.tallessa.statistics.Dimension.LASTED;
import static fi.tallessa.statistics.Dimension.PROFESSION;
import static fi.tallessa.statistics.Dimension.REASON;
import static fi.tallessa.statistics.Dimension.SERVICE;
import static fi.tallessa.statistics.Dimension.TOPIC;
import static fi.tallessa.statistics.Dimension.UNIT;
import static fi.tallessa.statistics.Dimension.WAITED;
import static fi.tallessa.statistics.Dimension.WHO;

import fi.tallessa.holdings.Nameless;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is counted of those who are in a cell. */
public enum Measure {
  PERSONS(Of.EVERYBODY, AGE, GENDER, AREA),
  /** Whose relationship in a service began. */
  NEW(Of.SOME, AGE, GENDER, AREA, WAITED),
  /** Whose relationship in a service ended. */
  ENDED(Of.SOME, AGE, GENDER, AREA, REASON, LASTED),
  /** Who was asked how much it had helped. */
  HELPED(Of.SOME, AGE, GENDER, AREA, ANSWER),
  CONTACTS(Of.AMOUNT, AGE, GENDER, AREA, CHANNEL),
  /** Contacts to which nobody came, or that nobody answered. */
  MISSED(Of.AMOUNT, AGE, GENDER, AREA, CHANNEL),
  MINUTES(Of.AMOUNT, AGE, GENDER, AREA, CHANNEL),
  /** Help without a name (D17). */
  ANONYMOUS(Nameless.Kind.CONTACT, CHANNEL, TOPIC, WHO, GENDER, AREA),
  /** Professionals who asked for advice about nobody by name. */
  CONSULTATIONS(Nameless.Kind.CONSULTATION, PROFESSION),
  /** Times a group met. */
  MEETINGS(Nameless.Kind.MEETING);

  private enum Of {
    EVERYBODY,
    SOME,
    AMOUNT,
    NOBODY
  }

  private static final int AN_HOUR = 60;

  private final Of of;
  private final Optional<Nameless.Kind> nameless;
  private final Set<Dimension> known = EnumSet.of(SERVICE, UNIT, GRANT);

  Measure(Of of, Dimension... known) {
    this.of = of;
    this.nameless = Optional.empty();
    this.known.addAll(Set.of(known));
  }

  Measure(Nameless.Kind kind, Dimension... known) {
    this.of = Of.NOBODY;
    this.nameless = Optional.of(kind);
    this.known.addAll(Set.of(known));
  }

  /** Minutes or contacts, of which one person may have nearly all. */
  boolean amounts() {
    return of == Of.AMOUNT;
  }

  /** Whether it belongs to nobody's file, and each time counts as a family of its own. */
  boolean apart() {
    return of == Of.NOBODY;
  }

  /** Whether it leaves some of those out that are there: that counts as one dimension more. */
  boolean filters() {
    return of == Of.SOME;
  }

  /** Whether it counts the same people again in the next period. */
  boolean stays() {
    return of == Of.EVERYBODY;
  }

  /** Whether all that it counts can be divided by it. */
  boolean knows(Dimension dimension) {
    return known.contains(dimension);
  }

  int roundedTo() {
    return this == MINUTES ? AN_HOUR : 1;
  }

  boolean counts(Nameless one) {
    return nameless.equals(Optional.of(one.kind()));
  }

  boolean counts(Fact fact) {
    return switch (this) {
      case PERSONS -> true;
      case NEW -> fact.began();
      case ENDED -> !fact.ended().isEmpty();
      case HELPED -> !fact.helped().isEmpty();
      case CONTACTS, MINUTES -> fact.contacts() > 0;
      case MISSED -> fact.missed() > 0;
      case ANONYMOUS, CONSULTATIONS, MEETINGS -> false;
    };
  }

  long amount(Fact fact) {
    return switch (this) {
      case CONTACTS -> fact.contacts();
      case MISSED -> fact.missed();
      case MINUTES -> fact.minutes();
      case PERSONS, NEW, ENDED, HELPED, ANONYMOUS, CONSULTATIONS, MEETINGS -> 0;
    };
  }

  /** The message key of its words. */
  public String label() {
    return "statistics.measure." + name().toLowerCase(Locale.ROOT);
  }
}
