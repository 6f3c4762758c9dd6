package fi.tallessa.customer.consents;

import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.OneOfTwo;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom the worker asks, and what: {@code item.…} and {@code guardian.…} for each that is chosen,
 * {@code decider}, {@code why}, {@code heard}, {@code custody}, {@code language}, {@code wording},
 * {@code notice}, {@code place}, {@code present}, {@code interpreter}; {@code once} is the id it
 * gets.
 */
public record AskForm(Map<String, String> sent) {

  private static final List<String> FREE = List.of("why", "heard");

  public AskForm {
    sent = Map.copyOf(sent);
  }

  static AskForm empty(List<String> chosen, String language, String notice) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("language", language);
    boxes.put("notice", notice);
    chosen.forEach(item -> boxes.put("item." + item, "yes"));
    return new AskForm(boxes);
  }

  /** What can be read without knowing the customer. */
  record Read(
      Decider decider,
      String why,
      String heard,
      OneOfTwo custody,
      String language,
      Wording wording,
      String notice,
      String place,
      String present,
      String interpreter) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** The same words, for another asking. */
  AskForm anew() {
    var boxes = new HashMap<>(sent);
    boxes.put("once", UUID.randomUUID().toString());
    return new AskForm(boxes);
  }

  public String box(String name) {
    return sent.getOrDefault(name, "");
  }

  public boolean chosen(String name) {
    return box(name).equals("yes");
  }

  /** What was answered about words of it. */
  Worded answer() {
    return new Worded(box("worded"), box("asked"));
  }

  /** With the other words where somebody chose them. */
  AskForm worded() {
    var boxes = new HashMap<>(sent);
    FREE.forEach(box -> boxes.computeIfPresent(box, (one, text) -> Guard.worded(answer(), text)));
    return new AskForm(boxes);
  }

  /** What is written freely of the customer, by box. */
  Map<String, String> texts() {
    return FREE.stream().collect(Collectors.toMap(Function.identity(), this::box));
  }

  UUID once() {
    return WholeUuid.drawnOrFresh(box("once"));
  }

  /**
   * @param notices versions of the privacy notice that may have been told by now
   */
  Result<Read> read(List<NoticeVersion> notices) {
    var decider = Choice.made("decider", Decider.of(box("decider")));
    var why = Words.text("why", box("why"), 500);
    var heard = Words.text("heard", box("heard"), 500);
    var custody = custody();
    var wording = Choice.made("wording", Wording.of(box("wording")));
    var notice =
        Choice.made(
            "notice",
            notices.stream()
                .map(one -> "" + one.number())
                .filter(box("notice")::equals)
                .findFirst());
    var place = needed("place", 80);
    var present = Words.line("present", box("present"), 200);
    var interpreter = Words.line("interpreter", box("interpreter"), 120);
    var problems =
        Problems.in(decider, why, heard, custody, wording, notice, place, present, interpreter);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                decider.sure(),
                words(why),
                words(heard),
                custody.sure().orElse(null),
                box("language"),
                wording.sure(),
                notice.sure(),
                place.sure(),
                present.sure().map(Words::value).orElse(null),
                interpreter.sure().map(Words::value).orElse(null)))
        : Result.faulty(problems);
  }

  private Result<Optional<OneOfTwo>> custody() {
    var typed = box("custody");
    var chosen = OneOfTwo.of(typed);
    return typed.isEmpty() || chosen.isPresent()
        ? Result.fine(chosen)
        : Result.faulty(Problems.of(Problem.of("custody", "web.field.choose")));
  }

  private Result<String> needed(String field, int longest) {
    return Words.line(field, box(field), longest)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  private static String words(Result<Optional<Words>> read) {
    return read.sure().map(Words::value).orElse("");
  }

  @Override
  public String toString() {
    return "AskForm";
  }
}
