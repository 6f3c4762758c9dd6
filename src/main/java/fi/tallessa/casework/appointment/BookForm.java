package fi.tallessa.casework.appointment;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was typed of a meeting to come.
 *
 * @param once drawn for each form, so that one sent twice books one meeting
 * @param customers codes, the one a calendar outside shows first
 * @param workers the ids of colleagues that are ticked
 */
public record BookForm(
    String once,
    String customers,
    String on,
    String at,
    String minutes,
    String where,
    List<String> workers) {

  /** Eight of three families have met, and more is a group. */
  static final int MOST = 12;

  public BookForm {
    once = Objects.requireNonNullElse(once, "");
    customers = Objects.requireNonNullElse(customers, "");
    on = Objects.requireNonNullElse(on, "");
    at = Objects.requireNonNullElse(at, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    where = Objects.requireNonNullElse(where, "");
    workers = List.copyOf(Objects.requireNonNullElse(workers, List.of()));
  }

  static BookForm blank(String customers) {
    return new BookForm(
        UUID.randomUUID().toString(), customers, "", "", "45", Where.OURS.code(), List.of());
  }

  SlotForm slot() {
    return new SlotForm(on, at, minutes, where);
  }

  /** The same words, for another meeting. */
  BookForm anew() {
    return new BookForm(Once.fresh(), customers, on, at, minutes, where, workers);
  }

  /** One that no page of ours has drawn is as good as none. */
  UUID encounter() {
    return Once.of(once);
  }

  Result<List<Code>> codes() {
    // A code may be written with a space in the middle, so only commas and lines part two of them.
    var typed =
        Stream.of(customers.split("[,;\\n]")).filter(one -> !one.isBlank()).distinct().toList();
    if (typed.isEmpty()) {
      return Result.faulty("customers", "casework.appointment.customers.missing");
    }
    var codes = typed.stream().map(Code::parse).flatMap(Optional::stream).distinct().toList();
    if (codes.size() < typed.size() || codes.size() > MOST) {
      return Result.faulty("customers", "casework.appointment.customers.unreadable", MOST);
    }
    return Result.fine(codes);
  }

  /** Whoever books takes part. */
  Result<List<UUID>> who(List<Choice> colleagues, Visit visit) {
    var offered = colleagues.stream().map(Choice::value).toList();
    return offered.containsAll(workers)
        ? Result.fine(
            Stream.concat(Stream.of(visit.who().value()), workers.stream().map(UUID::fromString))
                .distinct()
                .toList())
        : Result.faulty("workers", "casework.appointment.workers.offered");
  }

  @Override
  public String toString() {
    return "BookForm";
  }
}
