package fi.tallessa.statistics;

import fi.tallessa.association.GrantId;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;

/** One figure of a report, to say what was promised. */
public record TargetPage(
    GrantId grant, Report report, Report.Line line, TargetForm form, Problems problems) {

  public String path() {
    return ReportsPage.path(grant, report.year());
  }

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  public List<Choice> methods(Ui ui) {
    return Arrays.stream(Method.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "TargetPage";
  }
}
