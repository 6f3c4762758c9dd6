package fi.tallessa.access.emergency;

import fi.tallessa.access.EmergencyKind;
import fi.tallessa.access.EmergencyWhy;
import fi.tallessa.access.Why;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose file, and why, as it is typed.
 *
 * @param code of the customer, or blank: then {@code name} and {@code born} say who is meant
 * @param proof a one-time code; never written back into the page
 */
public record EmergencyForm(
    String code, String name, String born, String kind, String reason, String proof) {

  private static final int LONGEST_NAME = 100;

  static final EmergencyForm BLANK = new EmergencyForm("", "", "", "", "", "");

  public EmergencyForm {
    code = Objects.requireNonNullElse(code, "");
    name = Objects.requireNonNullElse(name, "");
    born = Objects.requireNonNullElse(born, "");
    kind = Objects.requireNonNullElse(kind, "");
    reason = Objects.requireNonNullElse(reason, "");
    proof = Objects.requireNonNullElse(proof, "");
  }

  /**
   * Who is meant: a code, else a whole name and a birth.
   *
   * @param code empty where {@code name} and {@code birth} say it
   */
  record Meant(Optional<Code> code, String name, Birth birth) {
    @Override
    public String toString() {
      return "Meant";
    }
  }

  /** What was typed, whole. */
  record Knock(Meant whom, EmergencyWhy why) {
    @Override
    public String toString() {
      return "Knock";
    }
  }

  Result<Knock> check(LocalDate today) {
    var whom = whom(today);
    var what = Choice.made("kind", EmergencyKind.of(kind));
    var why = Why.of("reason", reason);
    var problems = Problems.in(whom, what, why);
    return problems.isEmpty()
        ? Result.fine(new Knock(whom.sure(), new EmergencyWhy(what.sure(), why.sure().value())))
        : Result.faulty(problems);
  }

  private Result<Meant> whom(LocalDate today) {
    if (!code.isBlank()) {
      return Result.needed(Code.parse(code), "code", "access.emergency.code.wrong")
          .map(one -> new Meant(Optional.of(one), "", new Birth.Unknown()));
    }
    var called =
        Words.line("name", name, LONGEST_NAME)
            .flatMap(words -> Result.needed(words, "code", "access.emergency.whom"));
    var birth =
        Birth.parse("born", born, false, today)
            .<Birth>flatMap(
                one ->
                    one.bornIn().isPresent() || name.isBlank()
                        ? Result.fine(one)
                        : Result.<Birth>faulty("born", "web.field.required"));
    return called.with(birth, (words, one) -> new Meant(Optional.empty(), words.value(), one));
  }

  @Override
  public String toString() {
    return "EmergencyForm";
  }
}
