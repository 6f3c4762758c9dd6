package fi.tallessa.access.prolongation;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/** Why a draft should live longer, as chosen. */
public record ProlongationForm(String why) {

  public ProlongationForm {
    why = Objects.requireNonNullElse(why, "");
  }

  Result<WhyLonger> check() {
    return Choice.made("why", WhyLonger.of(why));
  }
}
