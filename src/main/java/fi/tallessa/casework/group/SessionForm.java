package fi.tallessa.casework.group;

import fi.tallessa.casework.contact.Minutes;
import fi.tallessa.casework.contact.WhenMet;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
 * @param step one more or less of an age, as {@code from7+}; then nothing is saved yet
 * @param seen which version of a kept session it goes on from
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
    String from29,
    String step,
    Integer seen) {

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
    step = Objects.requireNonNullElse(step, "");
    seen = Objects.requireNonNullElse(seen, 0);
  }

  /** Everybody is there until somebody says otherwise. */
  static SessionForm of(List<Roll.Line> called) {
    var codes = called.stream().map(one -> one.code().shown()).toList();
    return new SessionForm(
        null, String.join(" ", codes), codes, "", "", "", List.of(), "", "", "", "", "", "", 0);
  }

  /**
   * One to be put right.
   *
   * @param offered ids of colleagues who can be ticked
   */
  static SessionForm of(KeptSession kept, Set<Code> called, Set<Code> there, List<String> offered) {
    var said = kept.session();
    var blank =
        new SessionForm(
            null,
            String.join(" ", shown(called)),
            shown(there),
            kept.on().toString(),
            said.at() == null ? "" : said.at().toString(),
            said.minutes() == null ? "" : said.minutes().toString(),
            said.workers().stream().map(UUID::toString).filter(offered::contains).toList(),
            "",
            "",
            "",
            "",
            "",
            "",
            0);
    return blank.with(
        band -> said.unnamed().containsKey(band) ? "" + said.unnamed().get(band) : "",
        kept.version());
  }

  private static List<String> shown(Set<Code> codes) {
    return codes.stream().map(Code::shown).sorted().toList();
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

  /** One of the buttons beside a number was pressed, in a browser without a script. */
  boolean steps() {
    return !step.isEmpty();
  }

  /** The same with one more or less of an age. */
  SessionForm stepped() {
    return with(band -> Unnamed.stepped(band, unnamed(band), Unnamed.by(step, band)), seen);
  }

  /** The same, going on from what is kept now. */
  SessionForm seeing(int version) {
    return with(this::unnamed, version);
  }

  /** The same ticks and words, for another session. */
  SessionForm anew() {
    return of(null, this::unnamed, seen);
  }

  /** Whether it holds nothing but who was asked about. */
  boolean asksAlone() {
    return equals(
        new SessionForm(
            once, asked, null, null, null, null, null, null, null, null, null, null, null, null));
  }

  /** Whether a session says that already; where no day or time was typed, it was the moment. */
  boolean is(Checked said, KeptSession kept) {
    var was = kept.session();
    return (day.isBlank() || said.when().on().equals(kept.on()))
        && (time.isBlank() || said.when().at().equals(was.at()))
        && Objects.equals(said.minutes().orElse(null), was.minutes())
        && said.workers().equals(was.workers())
        && said.unnamed().equals(was.unnamed());
  }

  private SessionForm with(Function<AgeBand, String> many, int seen) {
    return of(once, many, seen);
  }

  private SessionForm of(String once, Function<AgeBand, String> many, int seen) {
    return new SessionForm(
        once,
        asked,
        present,
        day,
        time,
        length,
        workers,
        many.apply(AgeBand.UNDER_7),
        many.apply(AgeBand.FROM_7),
        many.apply(AgeBand.FROM_13),
        many.apply(AgeBand.FROM_18),
        many.apply(AgeBand.FROM_29),
        "",
        seen);
  }

  /** What was meant. */
  record Checked(
      WhenMet when, Optional<Integer> minutes, List<UUID> workers, Map<AgeBand, Integer> unnamed) {
    int visitors() {
      return unnamed.values().stream().mapToInt(Integer::intValue).sum();
    }

    GroupSession session(int present, int absent) {
      return new GroupSession(when.at(), minutes.orElse(null), workers, present, absent, unnamed);
    }
  }

  /** Whoever writes it down was there. */
  Result<Checked> check(List<Choice> colleagues, Visit visit) {
    return check(colleagues, List.of(visit.who().value()), visit);
  }

  /**
   * @param there who was for sure
   */
  Result<Checked> check(List<Choice> colleagues, List<UUID> there, Visit visit) {
    var when = WhenMet.typed(day, time, visit);
    var minutes = Minutes.typed("", length);
    var who = who(colleagues, there);
    var unnamed = Unnamed.check(this::unnamed);
    var problems = Problems.in(when, minutes, who, unnamed);
    return problems.isEmpty()
        ? Result.fine(new Checked(when.sure(), minutes.sure(), who.sure(), unnamed.sure()))
        : Result.faulty(problems);
  }

  private Result<List<UUID>> who(List<Choice> colleagues, List<UUID> there) {
    var offered = colleagues.stream().map(Choice::value).toList();
    return offered.containsAll(workers)
        ? Result.fine(
            Stream.concat(there.stream(), workers.stream().map(UUID::fromString))
                .distinct()
                .toList())
        : Result.faulty("workers", "web.field.choose");
  }

  @Override
  public String toString() {
    return "SessionForm";
  }
}
