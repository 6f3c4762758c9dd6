package fi.tallessa.disclosure;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A report as it is typed: its boxes, which are a draft from the first word on. */
public record ReportForm(Map<String, String> typed) {

  /** What somebody chooses or types. */
  static final List<String> BOXES =
      List.of("kind", "municipality", "together", "alone", "worry", "decided", "way", "on");

  public ReportForm {
    var boxes = new HashMap<>(typed);
    boxes.compute("once", (name, id) -> Once.of(id).toString());
    typed = Map.copyOf(boxes);
  }

  static ReportForm blank() {
    return new ReportForm(Map.of());
  }

  public String get(String box) {
    return typed.getOrDefault(box, "");
  }

  /** The same words, for another report. */
  ReportForm anew() {
    var boxes = new HashMap<>(typed);
    boxes.remove("once");
    return new ReportForm(boxes);
  }

  UUID once() {
    return UUID.fromString(get("once"));
  }

  /** The saving of the draft it goes on from. */
  int seen() {
    return get("seen").matches("\\d{1,6}") ? Integer.parseInt(get("seen")) : 0;
  }

  /** What is kept of it while it is typed. */
  Map<String, String> boxes() {
    return typed.entrySet().stream()
        .filter(box -> BOXES.contains(box.getKey()) || box.getKey().equals("once"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What other boxes say where they say something else than these. */
  Map<String, String> otherwise(Map<String, String> others) {
    return BOXES.stream()
        .filter(box -> !others.getOrDefault(box, "").equals(get(box)))
        .collect(Collectors.toMap(box -> box, box -> others.getOrDefault(box, "")));
  }

  /** What not even a draft may hold. */
  Problems unreadable() {
    return Problems.in(
        Words.text("worry", get("worry"), Report.LONGEST_WORRY),
        Words.line("alone", get("alone"), Report.LONGEST_LINE),
        Words.line("decided", get("decided"), Report.LONGEST_LINE));
  }

  Worded worded() {
    return new Worded(get("worded"), get("asked"));
  }

  ReportForm reworded() {
    var boxes = new HashMap<>(typed);
    texts().forEach((box, text) -> boxes.put(box, Guard.worded(worded(), text)));
    return new ReportForm(boxes);
  }

  /**
   * What is read by the wording guard: never the worry itself, as violence and health are what a
   * report is made for, and social services are told in plain words (Child Welfare Act 25 §).
   */
  Map<String, String> texts() {
    return Map.of("alone", get("alone"));
  }

  /** What is to be sent. */
  record Read(LocalDate on, Report report) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Problems on each box by its name. */
  Result<Read> check(Municipalities all, Visit visit) {
    var kind = Choice.made("kind", ReportKind.of(get("kind")));
    var place = municipality(all);
    var together = Choice.made("together", Together.of(get("together")));
    var alone = alone(together);
    var worry =
        Words.text("worry", get("worry"), Report.LONGEST_WORRY)
            .flatMap(words -> Result.needed(words, "worry", "disclosure.report.worry.missing"));
    var decided =
        Words.line("decided", get("decided"), Report.LONGEST_LINE)
            .flatMap(words -> Result.needed(words, "decided", "disclosure.report.decided.missing"));
    var way = Choice.made("way", Way.of(get("way")));
    var on = TypedDay.lately("on", get("on"), visit.today());
    var problems = Problems.in(kind, place, together, alone, worry, decided, way, on);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                on.sure(),
                new Report(
                    kind.sure(),
                    place.sure().code(),
                    together.sure(),
                    alone.sure().orElse(null),
                    worry.sure().value(),
                    decided.sure().value(),
                    way.sure(),
                    visit.who())))
        : Result.faulty(problems);
  }

  private Result<Municipality> municipality(Municipalities all) {
    return Words.line("municipality", get("municipality"), Report.LONGEST_LINE)
        .flatMap(
            words ->
                Result.needed(
                    words.flatMap(one -> all.find(one.value())),
                    "municipality",
                    "disclosure.report.municipality.missing"));
  }

  private Result<Optional<String>> alone(Result<Together> together) {
    var typed = Words.line("alone", get("alone"), Report.LONGEST_LINE);
    if (!together.isFine() || together.sure() == Together.FAMILY) {
      return typed.map(words -> Optional.empty());
    }
    return typed
        .flatMap(words -> Result.needed(words, "alone", "disclosure.report.alone.missing"))
        .map(words -> Optional.of(words.value()));
  }

  @Override
  public String toString() {
    return "ReportForm";
  }
}
