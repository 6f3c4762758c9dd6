package fi.tallessa.casework.print;

import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * Which papers there are.
 *
 * @param parts of the contacts; the first is on the paper of the file
 * @param minor whether there may be guardians to whom some of it is shown
 * @param mayHealth whether the visitor has the right to print health, too
 */
public record PrintPage(
    Code code, String name, List<PrintPart> parts, boolean minor, boolean mayHealth) {

  public int contacts() {
    return parts.isEmpty() ? 0 : parts.getLast().last();
  }

  public int onFile() {
    return parts.isEmpty() ? 0 : parts.getFirst().last();
  }

  /** The parts that are papers of their own. */
  public List<PrintPart> older() {
    return parts.stream().skip(1).toList();
  }

  public int most() {
    return Printing.MOST;
  }

  public String file() {
    return address("/print/file.pdf");
  }

  public String health() {
    return address("/health/paper.pdf");
  }

  /** A part goes on where the one before ended. */
  public String contacts(PrintPart part) {
    return address("/print/contacts.pdf?before=" + parts.get(parts.indexOf(part) - 1).end());
  }

  public String forGuardian() {
    return address("/for-guardian");
  }

  public String back() {
    return address("");
  }

  private String address(String path) {
    return "/customers/" + code.shown() + path;
  }

  @Override
  public String toString() {
    return "PrintPage";
  }
}
