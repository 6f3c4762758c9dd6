package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A balancing test as typed: only boxes of ours are read. */
public record BalancingForm(Map<String, String> sent) {

  private static final int LONGEST = 4000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

  /** What was typed, once it can be kept. */
  record Checked(int version, Weighing weighing, LocalDate validUntil) {}

  /** A new version begins from the text of the one before; the conclusion is drawn anew. */
  static BalancingForm begunFrom(int version, Optional<Weighing> before, LocalDate suggested) {
    var sent = new HashMap<String, String>();
    sent.put("version", "" + version);
    sent.put("validUntil", DAY.format(suggested));
    before.ifPresent(
        text -> {
          text.parts().forEach((part, words) -> sent.put(part.field(), words));
          sent.remove(Part.OCCASION.field());
          ImpactRow.write(text.impacts(), sent);
        });
    return new BalancingForm(sent);
  }

  public String typed(String box) {
    return sent.getOrDefault(box, "");
  }

  public String typed(Part part) {
    return typed(part.field());
  }

  public List<String> chosen(String box) {
    return List.of(typed(box));
  }

  public List<ImpactRow> impacts() {
    return ImpactRow.of(this);
  }

  /** As which version, and on which saving of the draft, it goes on. */
  BalancingForm as(int version, int seen) {
    var renewed = new HashMap<>(sent);
    renewed.put("version", "" + version);
    renewed.put("seen", "" + seen);
    return new BalancingForm(renewed);
  }

  /** Whether a version was written since this was begun, of which it knows nothing. */
  boolean isBehind(int newest) {
    int begun = number("version");
    return begun > 0 && begun <= newest;
  }

  /** The version it was filled from; 0 where there was none. */
  int begunFrom() {
    return Math.max(0, number("version") - 1);
  }

  /** What there is to be kept of it: boxes of ours that are filled in. */
  Map<String, String> kept() {
    var kept = new HashMap<String, String>();
    boxes().filter(box -> !typed(box).isEmpty()).forEach(box -> kept.put(box, typed(box)));
    return kept;
  }

  private Stream<String> boxes() {
    return Stream.of(
            Stream.of("version", "conclusion", "assessment", "validUntil"),
            Stream.of(Part.values()).map(Part::field),
            ImpactRow.boxes())
        .flatMap(some -> some);
  }

  /** What no draft may hold either; that something is missing yet is not said of it. */
  Problems unreadable() {
    var texts = Stream.of(Part.values()).flatMap(part -> words(part).problems().all().stream());
    var rest = Problems.in(chosen(), assessed(), TypedDay.read("validUntil", typed("validUntil")));
    return new Problems(
        Stream.of(
                texts,
                impacts().stream().flatMap(row -> row.unreadable().all().stream()),
                rest.all().stream())
            .flatMap(some -> some)
            .toList());
  }

  Result<Checked> check(LocalDate today, LocalDate latest) {
    var problems = Problems.none();
    var parts = new EnumMap<Part, String>(Part.class);
    for (var part : Part.values()) {
      var words = words(part);
      problems = problems.and(words.problems());
      if (words.isFine() && words.sure().isPresent()) {
        parts.put(part, words.sure().get().value());
      } else if (words.isFine() && !part.optional()) {
        problems = problems.and(missing(part));
      }
    }
    var impacts = ImpactRow.check(impacts());
    var came = needed(chosen(), "conclusion");
    var assessment = needed(assessed(), "assessment");
    var last = LastDay.read("validUntil", typed("validUntil"), today, latest);
    problems = problems.and(Problems.in(impacts, came, assessment, last));
    return problems.isEmpty()
        ? Result.fine(
            new Checked(
                number("version"),
                new Weighing(parts, impacts.sure(), came.sure(), Optional.of(assessment.sure())),
                last.sure()))
        : Result.faulty(problems);
  }

  private static Problem missing(Part part) {
    return Problem.of(
        part.field(),
        part == Part.CHILDREN ? "legalbasis.balancing.children.missing" : "web.field.required");
  }

  private Result<Optional<Words>> words(Part part) {
    return Words.text(part.field(), typed(part), LONGEST);
  }

  private Result<Optional<Conclusion>> chosen() {
    var came = Conclusion.of(typed("conclusion"));
    return came.isEmpty() && !typed("conclusion").isBlank()
        ? Result.faulty("conclusion", "web.field.choose")
        : Result.fine(came);
  }

  private Result<Optional<Boolean>> assessed() {
    return switch (typed("assessment")) {
      case "yes" -> Result.fine(Optional.of(true));
      case "no" -> Result.fine(Optional.of(false));
      case String none when none.isBlank() -> Result.fine(Optional.empty());
      default -> Result.faulty("assessment", "web.field.choose");
    };
  }

  private static <T> Result<T> needed(Result<Optional<T>> choice, String box) {
    return choice.flatMap(made -> Result.needed(made, box, "web.field.choose"));
  }

  /** The saving of the draft that this was typed on; 0 for none, and for nonsense. */
  int seen() {
    return number("seen");
  }

  /** 0 for nonsense: nothing has that number, so the page asks again. */
  private int number(String box) {
    return typed(box).matches("\\d{1,6}") ? Integer.parseInt(typed(box)) : 0;
  }

  @Override
  public String toString() {
    return "BalancingForm";
  }
}
