package fi.tallessa.access.emergency;

import fi.tallessa.access.EmergencyOutcome;
import fi.tallessa.access.Why;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/** What a line manager found of an emergency; of a breach in words, which begin its record. */
public record JudgeForm(String outcome, String reason) {

  static final JudgeForm BLANK = new JudgeForm("", "");

  public JudgeForm {
    outcome = Objects.requireNonNullElse(outcome, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  /**
   * @param happened empty where it is no breach
   */
  record Judged(EmergencyOutcome outcome, String happened) {
    @Override
    public String toString() {
      return "Judged";
    }
  }

  Result<Judged> check() {
    return Choice.made("outcome", EmergencyOutcome.of(outcome))
        .flatMap(
            found ->
                found == EmergencyOutcome.BREACH
                    ? Why.of("reason", reason).map(words -> new Judged(found, words.value()))
                    : Result.fine(new Judged(found, "")));
  }

  @Override
  public String toString() {
    return "JudgeForm";
  }
}
