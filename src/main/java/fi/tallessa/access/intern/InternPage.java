package fi.tallessa.access.intern;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who learns at a customer's, and a form for one more.
 *
 * @param students whom one may designate
 * @param countersigners who may countersign; nobody where nobody works with the customer
 */
public record InternPage(
    Code code,
    List<Line> interns,
    List<Choice> students,
    List<Choice> countersigners,
    InternForm form,
    Problems problems) {

  public record Line(UUID id, String name, DateRange days, String countersigner) {
    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/interns";
  }

  public List<Choice> students(Ui ui) {
    return chosen(ui, students);
  }

  public List<Choice> countersigners(Ui ui) {
    return chosen(ui, countersigners);
  }

  private static List<Choice> chosen(Ui ui, List<Choice> all) {
    return Stream.concat(Stream.of(new Choice("", ui.t("access.designation.choose"))), all.stream())
        .toList();
  }

  @Override
  public String toString() {
    return "InternPage";
  }
}
