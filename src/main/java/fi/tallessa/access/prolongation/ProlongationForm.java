package fi.tallessa.access.prolongation;

import fi.tallessa.kernel.Result;
import java.util.Objects;

/** Why a draft should live longer, as chosen. */
public record ProlongationForm(String why) {

  public ProlongationForm {
    why = Objects.requireNonNullElse(why, "");
  }

  Result<WhyLonger> check() {
    return WhyLonger.of(why)
        .map(Result::fine)
        .orElseGet(() -> Result.faulty("why", "web.field.choose"));
  }
}
