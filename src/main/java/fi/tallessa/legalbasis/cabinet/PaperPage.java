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

/**
 * One paper: where it is, who has it, what has happened to it, and what may be done with it.
 *
 * @param takes whether whoever looks writes that it was taken and put back (S26)
 * @param workers who may have it
 */
public record PaperPage(
    StoredPaper paper,
    Optional<StockTaking> running,
    Map<WorkerId, String> names,
    Optional<Problem> kept,
    Past past,
    boolean takes,
    List<Choice> workers,
    TakingForm form,
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

  List<WorkerId> here() {
    return workers.stream().map(one -> WorkerId.of(one.value())).toList();
  }

  /** Whether it can be taken: it lies somewhere, or who wanted to take it reads why not. */
  public boolean asked() {
    return takes
        && (paper.out().isEmpty() && paper.place().isPresent()
            || problems.on("why").isPresent()
            || problems.on("who").isPresent()
            || problems.on("form").isPresent());
  }

  PaperPage unsaved(TakingForm typed, Problems found) {
    return new PaperPage(paper, running, names, kept, past, takes, workers, typed, found);
  }

  PaperPage unsaved(Problems found) {
    return unsaved(form, found);
  }

  @Override
  public String toString() {
    return "PaperPage";
  }
}
