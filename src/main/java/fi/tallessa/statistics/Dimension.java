package fi.tallessa.statistics;

import fi.tallessa.holdings.Nameless;
import java.util.Arrays;
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
  /** How long it had lasted then. */
  LASTED,
  /** How long somebody waited from the referral to the beginning. */
  WAITED,
  /** What they answered when asked how much it had helped. */
  ANSWER,
  /** What help without a name was about. */
  TOPIC,
  /** Who asked for it, and a child about how old. */
  WHO,
  /** Where somebody works who asked for advice. */
  PROFESSION;

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
      case UNIT -> offer.unit(fact.service());
      case GRANT -> offer.grants(fact);
      case CHANNEL -> fact.channel().isEmpty() ? List.of() : List.of(fact.channel());
      case AGE -> List.of(person.age());
      case GENDER -> List.of(person.gender());
      case AREA -> List.of(person.area());
      case REASON -> fact.ended().isEmpty() ? List.of() : List.of(fact.ended());
      case LASTED -> fact.lasted().isEmpty() ? List.of() : List.of(fact.lasted());
      case ANSWER -> fact.helped().isEmpty() ? List.of() : List.of(fact.helped());
      case WAITED -> fact.waited().isEmpty() ? List.of() : List.of(fact.waited());
      case TOPIC, WHO, PROFESSION -> List.of();
    };
  }

  /** The same of what is nobody's. */
  Collection<String> of(Nameless one, Offer offer) {
    return switch (this) {
      case SERVICE -> List.of(one.service().toString());
      case UNIT -> offer.unit(one.service());
      case GRANT -> offer.grants(one);
      case CHANNEL -> List.of(one.channel());
      case TOPIC -> List.of(one.topic());
      case WHO, PROFESSION -> List.of(one.who());
      case GENDER -> List.of(one.gender().isEmpty() ? Areas.NOT_TOLD : one.gender());
      case AREA -> List.of(offer.area(one));
      case AGE, REASON, LASTED, WAITED, ANSWER -> List.of();
    };
  }

  /** Its bands in their own order; none of what has no bands. */
  List<String> bands() {
    return switch (this) {
      case AGE -> Arrays.stream(Band.values()).map(Band::code).toList();
      case LASTED -> Arrays.stream(Lasted.values()).map(Lasted::code).toList();
      case WAITED -> Arrays.stream(Wait.values()).map(Wait::code).toList();
      default -> List.of();
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
