package fi.tallessa.customer.ages;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.informing.Informing;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Birth;
import fi.tallessa.legalbasis.consent.AskedAgain;
import fi.tallessa.legalbasis.consent.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What turning 13 or 18 asks of us, of somebody who was a customer before it (K6, D8). The list is
 * there from 30 days before, so that nobody is surprised; nobody is asked before the day itself.
 * Who comes later is asked as what they are then.
 *
 * @param began the first day of the first relationship; empty where there is none
 * @param yeses by whom each consent that holds was given
 */
public record Turned(
    Birth birth,
    Optional<LocalDate> began,
    List<KeptGuardian> guardians,
    List<Milestone> done,
    List<Decider> yeses) {

  static final int AHEAD = 30;

  public static final List<Turn> TURNS = List.of(Turn.AT_13, Turn.AT_18);

  /** Before it is known who gave which consent. */
  public Turned(
      Birth birth, Optional<LocalDate> began, List<KeptGuardian> guardians, List<Milestone> done) {
    this(birth, began, guardians, done, List.of());
  }

  Turned with(List<Decider> said) {
    return new Turned(birth, began, guardians, done, said);
  }

  /** Told in the words of their age, and written down where that is written: it is told. */
  Turned told(List<Informing> informings) {
    var said =
        informings.stream()
            .filter(one -> one.guardian() == null)
            .map(one -> new Milestone(null, told(one.form()), one.on(), one.by(), null, null));
    return new Turned(birth, began, guardians, Stream.concat(done.stream(), said).toList(), yeses);
  }

  private static Answer told(Informing.Form form) {
    return switch (form) {
      case CHILD -> Answer.NOTICE_TOLD;
      case ORDINARY -> Answer.ADULT_TOLD;
    };
  }

  public static int age(Turn turn) {
    return switch (turn) {
      case AT_13 -> Birth.ASKED_AGAIN;
      case AT_18 -> Birth.OF_AGE;
      case END -> throw new IllegalArgumentException("The end is of no age");
    };
  }

  /** The day of a turn that comes or came while they were a customer. */
  public Optional<LocalDate> day(Turn turn) {
    return birth.turns(age(turn)).filter(day -> began.filter(day::isAfter).isPresent());
  }

  /** From the day on it is asked and told; before it the list is only read. */
  public boolean begun(Turn turn, LocalDate today) {
    return birth.youngestAge(today) >= age(turn);
  }

  /** Whether the list is there, done or not. */
  public boolean on(Turn turn, LocalDate today) {
    boolean near = day(turn).filter(day -> !today.isBefore(day.minusDays(AHEAD))).isPresent();
    return switch (turn) {
      case AT_13 -> near && !birth.ofAge(today);
      // A guardian's data is decided of, however we were told of an adult's age.
      case AT_18 -> near || !ended(today).isEmpty();
      case END -> false;
    };
  }

  /** Whether anything of it is undone, or it only comes. */
  public boolean open(Turn turn, LocalDate today) {
    return on(turn, today)
        && (!begun(turn, today)
            || turn == Turn.AT_13 && asks(today)
            || turn == Turn.AT_18 && !ended(today).isEmpty()
            || !ticks(turn).isEmpty()
            || anew(turn) > 0);
  }

  /** Whether the child has still to be asked what they think. */
  boolean asks(LocalDate today) {
    return Reached.asksAgain(birth, began, done, today);
  }

  /** Of whom it is to be decided whether they stay. */
  List<KeptGuardian> ended(LocalDate today) {
    return Reached.ended(birth, guardians, done, today);
  }

  /** What is told or looked at, and ticked when it is done. */
  List<Answer> ticks(Turn turn) {
    var said = Reached.standing(birth, done).stream().map(Milestone::answer).toList();
    return day(turn).isPresent()
        ? Answer.ticks(turn).stream().filter(one -> !said.contains(one)).toList()
        : List.of();
  }

  /** How many consents rest on the word of somebody who could not give it at that age. */
  int anew(Turn turn) {
    return (int)
        yeses.stream()
            .flatMap(one -> AskedAgain.of(one, age(turn)).stream())
            .filter(AskedAgain::byTurning)
            .count();
  }

  /** Whether a consent that holds is asked of somebody else by now, or by a corrected age (C6). */
  public boolean asksAnew(LocalDate today) {
    int age = birth.youngestAge(today);
    return yeses.stream().anyMatch(one -> AskedAgain.of(one, age).isPresent());
  }

  @Override
  public String toString() {
    return "Turned";
  }
}
