package fi.tallessa.casework.contact;

import fi.tallessa.casework.task.Task;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact without a word of what was said, as it lies in its seal: customer work, on legitimate
 * interest (D1).
 *
 * @param at by the clock on the wall; null where nobody said
 * @param outcome null of what is only written
 * @param minutes null where nobody said
 * @param lane null where it has none
 * @param next what was agreed to be done, or null (D1)
 * @param due by when, or null
 * @param worker who had the contact
 * @param by who wrote this down, and at {@code written}
 * @param encounter the meeting it is of; the same in the file of everybody who was there
 * @param counts whether the minutes of the encounter are counted here: once, whoever was there; of
 *     a roll call in no file, as the session counts them
 * @param persons how many customers were there
 */
public record Contact(
    LocalDate on,
    LocalTime at,
    Channel channel,
    Outcome outcome,
    Integer minutes,
    Lane lane,
    String next,
    LocalDate due,
    WorkerId worker,
    WorkerId by,
    Instant written,
    UUID encounter,
    boolean counts,
    int persons) {

  static final Shape<Contact> SHAPE = Shape.of("casework.contact", Contact.class);

  public Contact {
    Objects.requireNonNull(on);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(worker);
    Objects.requireNonNull(by);
    Objects.requireNonNull(written);
    Objects.requireNonNull(encounter);
    if ((outcome == null) != channel.written()) {
      throw new IllegalArgumentException("What is spoken has an outcome, and nothing else");
    }
  }

  /** Of a meeting of several. */
  Contact among(int all) {
    return new Contact(
        on, at, channel, outcome, minutes, lane, next, due, worker, by, written, encounter, counts,
        all);
  }

  /** The same meeting in the file of somebody else who was there: its minutes count once. */
  Contact besides() {
    return new Contact(
        on, at, channel, outcome, minutes, lane, null, null, worker, by, written, encounter, false,
        persons);
  }

  /** Put right by somebody else or the same: still of whoever had it, and of the same encounter. */
  Contact corrected(Contact before) {
    return of(before, by, written);
  }

  /** As a roll call says it that is put right; by whom and when is said last. */
  public Contact called(WhenMet when, Outcome outcome, Integer minutes, int persons) {
    return new Contact(
        when.on(), when.at(), channel, outcome, minutes, lane, next, due, worker, by, written,
        encounter, counts, persons);
  }

  /** The same on another day, or at another time. */
  Contact on(WhenMet when) {
    return called(when, outcome, minutes, persons);
  }

  /** The same words, written down by somebody else or at another time. */
  public Contact written(WorkerId by, Instant written) {
    return of(this, by, written);
  }

  /** Whether it says the same, whoever wrote it down and when. */
  boolean says(Contact other) {
    return of(other, other.by, other.written).equals(other);
  }

  /** Whether the same is to be done next, by the same day. */
  boolean agrees(Contact other) {
    return Objects.equals(next, other.next) && Objects.equals(due, other.due);
  }

  /** The same words of the encounter of another, and of whoever had it. */
  private Contact of(Contact other, WorkerId writer, Instant when) {
    return new Contact(
        on,
        at,
        channel,
        outcome,
        minutes,
        lane,
        next,
        due,
        other.worker,
        writer,
        when,
        other.encounter,
        other.counts,
        other.persons);
  }

  /** What is to be done next, where anything was agreed. */
  Optional<Task> step() {
    return Optional.ofNullable(next).map(words -> new Task(words, by, written));
  }

  /** For a page: without places that are protected (K8). */
  Contact hiding(HiddenPlaces places) {
    return new Contact(
        on,
        at,
        channel,
        outcome,
        minutes,
        lane,
        next == null ? null : places.hiding(next),
        due,
        worker,
        by,
        written,
        encounter,
        counts,
        persons);
  }

  public boolean joint() {
    return persons > 1;
  }

  @Override
  public String toString() {
    return "Contact";
  }
}
