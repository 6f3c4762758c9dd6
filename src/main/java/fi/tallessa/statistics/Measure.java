package fi.tallessa.statistics;

import java.util.Locale;

/** What is counted of those who are in a cell. */
public enum Measure {
  PERSONS(1),
  /** Whose relationship in a service began. */
  NEW(1),
  /** Whose relationship in a service ended. */
  ENDED(1),
  CONTACTS(1),
  MINUTES(60);

  private final int roundedTo;

  Measure(int roundedTo) {
    this.roundedTo = roundedTo;
  }

  boolean ofPersons() {
    return this == PERSONS || this == NEW || this == ENDED;
  }

  /** Whether it leaves some of those out that are there: that counts as one dimension more. */
  boolean filters() {
    return this == NEW || this == ENDED;
  }

  int roundedTo() {
    return roundedTo;
  }

  boolean counts(Fact fact) {
    return switch (this) {
      case PERSONS -> true;
      case NEW -> fact.began();
      case ENDED -> !fact.ended().isEmpty();
      case CONTACTS, MINUTES -> fact.contacts() > 0;
    };
  }

  long amount(Fact fact) {
    return switch (this) {
      case CONTACTS -> fact.contacts();
      case MINUTES -> fact.minutes();
      case PERSONS, NEW, ENDED -> 0;
    };
  }

  /** The message key of its words. */
  public String label() {
    return "statistics.measure." + name().toLowerCase(Locale.ROOT);
  }
}
