package fi.tallessa.casework.group;

import fi.tallessa.casework.contact.Minutes;
import fi.tallessa.casework.contact.WhenMet;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Choice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A roll call, as it was sent.
 *
 * @param once drawn with the form: sent twice it is one session
 * @param asked the codes that were called, between spaces
 * @param present the codes of those who were there
 * @param workers the ids of colleagues that are ticked
 * @param under7 how many whose names we do not know, of an age; so the others
 */
public record SessionForm(
    String once,
    String asked,
    List<String> present,
    String day,
    String time,
    String length,
    List<String> workers,
    String under7,
    String from7,
    String from13,
    String from18,
    String from29) {

  private static final int MOST_UNNAMED = 200;

  public SessionForm {
    once = WholeUuid.drawnOrFresh(once).toString();
    asked = Objects.requireNonNullElse(asked, "");
    present = List.copyOf(Objects.requireNonNullElse(present, List.of()));
    day = Objects.requireNonNullElse(day, "");
    time = Objects.requireNonNullElse(time, "");
    length = Objects.requireNonNullElse(length, "");
    workers = List.copyOf(Objects.requireNonNullElse(workers, List.of()));
    under7 = Objects.requireNonNullElse(under7, "");
    from7 = Objects.requireNonNullElse(from7, "");
    from13 = Objects.requireNonNullElse(from13, "");
    from18 = Objects.requireNonNullElse(from18, "");
    from29 = Objects.requireNonNullElse(from29, "");
  }

  /** Everybody is there until somebody says otherwise. */
  static SessionForm of(List<Roll.Line> called) {
    var codes = called.stream().map(one -> one.code().shown()).toList();
    return new SessionForm(
        null, String.join(" ", codes), codes, "", "", "", List.of(), "", "", "", "", "");
  }

  public String unnamed(AgeBand band) {
    return switch (band) {
      case UNDER_7 -> under7;
      case FROM_7 -> from7;
      case FROM_13 -> from13;
      case FROM_18 -> from18;
      case FROM_29 -> from29;
    };
  }

  /** Whose names were called; one that was not is neither there nor away. */
  Set<Code> called() {
    return codes(Stream.of(asked.split(" ")));
  }

  Set<Code> there() {
    return codes(present.stream());
  }

  private static Set<Code> codes(Stream<String> typed) {
    return typed.map(Code::parse).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  UUID id() {
    return UUID.fromString(once);
  }

  /** What was meant. */
  record Checked(
      WhenMet when, Optional<Integer> minutes, List<UUID> workers, Map<AgeBand, Integer> unnamed) {
    int visitors() {
      return unnamed.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Result<Checked> check(List<Choice> colleagues, Visit visit) {
    var when = WhenMet.typed(day, time, visit);
    var minutes = Minutes.typed("", length);
    var who = who(colleagues, visit);
    var unnamed = new EnumMap<AgeBand, Result<Integer>>(AgeBand.class);
    Stream.of(AgeBand.values()).forEach(band -> unnamed.put(band, many(band)));
    var problems =
        Problems.in(when, minutes, who)
            .and(Problems.in(unnamed.values().toArray(Result<?>[]::new)));
    return problems.isEmpty()
        ? Result.fine(new Checked(when.sure(), minutes.sure(), who.sure(), sure(unnamed)))
        : Result.faulty(problems);
  }

  private static Map<AgeBand, Integer> sure(Map<AgeBand, Result<Integer>> unnamed) {
    var many = new EnumMap<AgeBand, Integer>(AgeBand.class);
    unnamed.forEach((band, one) -> many.put(band, one.sure()));
    many.values().removeIf(one -> one == 0);
    return many;
  }

  private Result<Integer> many(AgeBand band) {
    var typed = unnamed(band).strip();
    if (typed.isEmpty()) {
      return Result.fine(0);
    }
    return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= MOST_UNNAMED
        ? Result.fine(Integer.valueOf(typed))
        : Result.faulty(band.box(), "casework.group.unnamed.unreadable", MOST_UNNAMED);
  }

  /** Whoever writes it down was there. */
  private Result<List<UUID>> who(List<Choice> colleagues, Visit visit) {
    var offered = colleagues.stream().map(Choice::value).toList();
    return offered.containsAll(workers)
        ? Result.fine(
            Stream.concat(Stream.of(visit.who().value()), workers.stream().map(UUID::fromString))
                .distinct()
                .toList())
        : Result.faulty("workers", "web.field.choose");
  }

  @Override
  public String toString() {
    return "SessionForm";
  }
}
