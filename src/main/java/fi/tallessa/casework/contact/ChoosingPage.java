package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * Whose contact it can be.
 *
 * @param more whether there are others, to be found by searching
 */
public record ChoosingPage(List<Row> rows, boolean more) {

  /** One customer, by first name. */
  public record Row(Code code, String name) {

    public String path() {
      return "/customers/" + code.shown() + "/contacts/new";
    }

    @Override
    public String toString() {
      return "Row";
    }
  }

  @Override
  public String toString() {
    return "ChoosingPage";
  }
}
