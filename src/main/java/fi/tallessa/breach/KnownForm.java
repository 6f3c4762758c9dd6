package fi.tallessa.breach;

import fi.tallessa.association.Once;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of a breach, as it is typed; of a new one also since when.
 *
 * @param boxes by name; those that were not sent are empty
 */
public record KnownForm(Map<String, String> boxes) {

  private static final int LONGEST = 2000;

  public KnownForm {
    boxes = Map.copyOf(boxes);
  }

  static KnownForm blank(Visit visit) {
    return new KnownForm(Map.of("once", Once.fresh(), "day", TypedDay.typed(visit.today())));
  }

  static KnownForm of(Course course) {
    var boxes = new HashMap<>(course.known().parts());
    boxes.put(Version.FIELD, "" + course.version());
    return new KnownForm(boxes);
  }

  public String get(String box) {
    return boxes.getOrDefault(box, "");
  }

  /** The same words, as another breach. */
  KnownForm anew() {
    return with("once", Once.fresh());
  }

  /** The same words, after what came meanwhile. */
  KnownForm over(Course now) {
    return with(Version.FIELD, "" + now.version());
  }

  private KnownForm with(String box, String value) {
    var boxes = new HashMap<>(this.boxes);
    boxes.put(box, value);
    return new KnownForm(boxes);
  }

  int seen() {
    return Version.of(get(Version.FIELD));
  }

  /** What happened is always known a little; the rest comes in phases (GDPR Art. 33(4)). */
  Result<Known> read() {
    var happened =
        words("happened")
            .flatMap(
                words ->
                    words.isEmpty()
                        ? Result.faulty("happened", "web.field.required")
                        : Result.fine(words));
    var whom = words("whom");
    var data = words("data");
    var consequences = words("consequences");
    var measures = words("measures");
    var problems = Problems.in(happened, whom, data, consequences, measures);
    return problems.isEmpty()
        ? Result.fine(
            new Known(
                happened.sure(), whom.sure(), data.sure(), consequences.sure(), measures.sure()))
        : Result.faulty(problems);
  }

  private Result<String> words(String field) {
    return Words.text(field, get(field), LONGEST).map(words -> words.map(Words::value).orElse(""));
  }

  /** When somebody here knew. */
  Result<Instant> aware(Visit visit) {
    return TypedMoment.read(get("day"), get("time"), visit);
  }

  @Override
  public String toString() {
    return "KnownForm";
  }
}
