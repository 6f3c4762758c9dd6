package fi.tallessa.customer.looked;

import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * For whom there is a report, in three languages.
 *
 * @param guardians also those who may not have one, with why
 */
public record LookedPage(Code code, String name, List<ForWhom> guardians) {

  public String customer(String language) {
    return address("/looked/report.pdf?in=" + language);
  }

  public String guardian(ForWhom whom, String language) {
    return address("/looked/guardians/" + whom.id() + "/report.pdf?in=" + language);
  }

  public String back() {
    return address("");
  }

  public String all() {
    return address("/looks");
  }

  private String address(String path) {
    return "/customers/" + code.shown() + path;
  }

  @Override
  public String toString() {
    return "LookedPage";
  }
}
