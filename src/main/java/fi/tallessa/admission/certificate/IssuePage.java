package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;

/** The form for a new certificate, or for one in the place of another. */
public record IssuePage(IssueForm form, List<Choice> workers, Problems problems) {

  @Override
  public String toString() {
    return "IssuePage";
  }
}
