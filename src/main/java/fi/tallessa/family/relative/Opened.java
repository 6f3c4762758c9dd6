package fi.tallessa.family.relative;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;

/** What is shown of a member whose own file the reader may open, and of nobody else (D27). */
public record Opened(Code code, String firstName, Birth birth) {

  public String href() {
    return "/customers/" + code.shown();
  }

  /** First name, and the age where the day of birth was told. */
  public String words(Ui ui) {
    return birth instanceof Birth.OnDay
        ? firstName + ", " + birth.youngestAge(ui.today())
        : firstName;
  }

  @Override
  public String toString() {
    return "Opened";
  }
}
