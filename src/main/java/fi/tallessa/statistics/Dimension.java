package fi.tallessa.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** By what a table is divided; nobody can think of another one while it is asked. */
public enum Dimension {
  SERVICE,
  UNIT,
  GRANT,
  CHANNEL,
  AGE,
  GENDER,
  AREA,
  /** Why a relationship ended. */
  REASON,
  /** How long somebody waited from the referral to the beginning. */
  WAITED;

  /** The cell of all, whatever they are in this: a cell of its own and no sum (T6). */
  static final String ALL = "*";

  /**
   * Into which cells a fact falls.
   *
   * @param person what the person is in this period: they are of one age band and one area in it
   */
  Collection<String> of(Fact fact, Traits person, Offer offer) {
    return switch (this) {
      case SERVICE -> List.of(fact.service().toString());
      case UNIT -> offer.unit(fact);
      case GRANT -> offer.grants(fact);
      case CHANNEL -> fact.channel().isEmpty() ? List.of() : List.of(fact.channel());
      case AGE -> List.of(person.age());
      case GENDER -> List.of(person.gender());
      case AREA -> List.of(person.area());
      case REASON -> fact.ended().isEmpty() ? List.of() : List.of(fact.ended());
      case WAITED -> fact.waited().isEmpty() ? List.of() : List.of(fact.waited());
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its words. */
  public String label() {
    return "statistics.dimension." + code();
  }
}
