package fi.tallessa.customer.notices;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * What was typed of a version of the notice.
 *
 * @param text its main text, in Finnish, pasted, to be known again by its SHA-256; it is not kept
 *     here
 * @param keptAt where it is kept
 */
public record NoticeForm(String number, String from, String text, String keptAt) {
  private static final int LONGEST_TEXT = 50_000;
  private static final int LONGEST_PLACE = 200;

  public NoticeForm {
    number = Objects.requireNonNullElse(number, "");
    from = Objects.requireNonNullElse(from, "");
    text = Objects.requireNonNullElse(text, "");
    keptAt = Objects.requireNonNullElse(keptAt, "");
  }

  Result<NoticeVersion> check() {
    var counted = counted();
    var day =
        TypedDay.read("from", from)
            .flatMap(typed -> Result.needed(typed, "from", "web.field.required"));
    var words =
        Words.text("text", text, LONGEST_TEXT)
            .flatMap(typed -> Result.needed(typed, "text", "web.field.required"));
    var place =
        Words.line("keptAt", keptAt, LONGEST_PLACE)
            .flatMap(typed -> Result.needed(typed, "keptAt", "web.field.required"));
    var problems = Problems.in(counted, day, words, place);
    return problems.isEmpty()
        ? Result.fine(
            new NoticeVersion(
                counted.sure(), day.sure(), digest(words.sure().value()), place.sure().value()))
        : Result.faulty(problems);
  }

  private Result<Integer> counted() {
    return number.strip().matches("[1-9][0-9]{0,4}")
        ? Result.fine(Integer.valueOf(number.strip()))
        : Result.faulty("number", "customer.notices.number.odd");
  }

  private static String digest(String text) {
    return Sha256.hex(text.replace("\r\n", "\n"));
  }

  @Override
  public String toString() {
    return "NoticeForm";
  }
}
