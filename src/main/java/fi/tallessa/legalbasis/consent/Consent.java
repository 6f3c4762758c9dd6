package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One customer's consent to one item: everything that was said about it, the oldest first. */
public record Consent(ItemId item, List<ConsentEvent> events) {

  public Consent {
    events = List.copyOf(events);
  }

  public static Consent none(ItemId item) {
    return new Consent(item, List.of());
  }

  public Optional<ConsentEvent> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
  }

  public Optional<ConsentState> state() {
    return last().map(ConsentEvent::state);
  }

  /** What it has been, the oldest first. */
  List<ConsentState> story() {
    return events.stream().map(ConsentEvent::state).toList();
  }

  /** The text that what is kept rests on, whatever was asked since. */
  public int version() {
    return asleep().or(this::last).orElseThrow().version();
  }

  /**
   * Given or renewed, and not past its last day: asked at each request, whatever ran last night.
   */
  public boolean holds(LocalDate today) {
    return last()
        .filter(event -> event.state().valid() && !today.isAfter(event.until()))
        .isPresent();
  }

  /**
   * What is to be written first where its last day is past and nobody has said so yet: from then on
   * nothing renews it (C3).
   */
  List<Saying> lapsed(LocalDate today) {
    boolean lapsed =
        state().filter(ConsentState::valid).isPresent() && !holds(today)
            || asleep().filter(ended -> today.isAfter(ended.until())).isPresent();
    return lapsed
        ? List.of(new Saying(ConsentState.EXPIRED, version(), null, null, null))
        : List.of();
  }

  /**
   * The end of the work it was for, where nobody has answered anything since: what rested on it
   * lies sealed and unseen until the last day of that event.
   */
  Optional<ConsentEvent> asleep() {
    return events.reversed().stream()
        .filter(
            event ->
                event.state() != ConsentState.REQUESTED && event.state() != ConsentState.DEFERRED)
        .findFirst()
        .filter(event -> event.state() == ConsentState.TERMINATED && event.until() != null);
  }

  /**
   * It holds, or what rested on it sleeps, also while it is asked anew: it can be taken back, and
   * then all of it goes.
   */
  public boolean stands(LocalDate today) {
    return holds(today) || sleeps(today);
  }

  boolean overForGood() {
    return state().filter(ConsentState::overForGood).isPresent();
  }

  /** A yes wakes what rested on it, and a no erases it. */
  public boolean sleeps(LocalDate today) {
    return asleep().filter(ended -> !today.isAfter(ended.until())).isPresent();
  }

  /** The last event somebody said yes or no in. */
  public Optional<ConsentEvent> answer() {
    return events.reversed().stream().filter(event -> event.state().answer()).findFirst();
  }

  /**
   * What was read: with the last answer, whatever somebody was asked with since; while nobody has
   * answered, when they were asked last. Empty where no seal of these opens.
   */
  Optional<ConsentEvent> read() {
    return last(said -> said.text() != null)
        .or(() -> last(said -> said.circumstances().language() != null));
  }

  private Optional<ConsentEvent> last(Predicate<Indication> which) {
    return events.reversed().stream()
        .filter(event -> event.indication().filter(which).isPresent())
        .findFirst();
  }

  /** In which words it was read. */
  public Wording wording() {
    return read()
        .flatMap(ConsentEvent::indication)
        .map(said -> said.circumstances().wording())
        .orElse(Wording.ORDINARY);
  }

  /** Whether it is said that it ends: so long before its last day, by the first warning. */
  public boolean endsWithin(TimeLimit warned, LocalDate today) {
    return holds(today) && !today.isBefore(last().orElseThrow().until().minusDays(warned.number()));
  }

  @Override
  public String toString() {
    return "Consent[" + item + "]";
  }
}
