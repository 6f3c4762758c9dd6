package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * Why a phone is taken out of use, as chosen.
 *
 * @param version of the phone, as the page showed it
 */
public record DisuseForm(String why, String version) {

  static final DisuseForm EMPTY = new DisuseForm("", "");

  public DisuseForm {
    why = Objects.requireNonNullElse(why, "");
    version = Objects.requireNonNullElse(version, "");
  }

  Result<WhyDisused> check() {
    return Choice.made("why", WhyDisused.of(why));
  }

  int seen() {
    return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
  }

  @Override
  public String toString() {
    return "DisuseForm";
  }
}
