package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One paper: where it is, who has it, and what may be done with it. */
public record PaperPage(
    StoredPaper paper,
    Optional<StockTaking> running,
    Map<WorkerId, String> names,
    Optional<Problem> kept,
    String why,
    Problems problems) {

  public PaperState state() {
    return paper.state(running);
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  public List<Choice> reasons(Ui ui) {
    return Arrays.stream(Taking.Why.values())
        .map(one -> new Choice(one.name(), ui.t(one.key())))
        .toList();
  }

  PaperPage unsaved(String typed, Problems found) {
    return new PaperPage(paper, running, names, kept, typed, found);
  }

  @Override
  public String toString() {
    return "PaperPage";
  }
}
