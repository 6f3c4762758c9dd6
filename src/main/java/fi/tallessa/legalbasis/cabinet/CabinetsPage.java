package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All cabinets, what lies in them, and the papers that somebody has to see to.
 *
 * @param waiting how many those are, on this page and the others
 * @param next the slip after which there are more, null at the end
 * @param over the first of those that two people may destroy
 */
public record CabinetsPage(
    List<Cabinet> cabinets,
    List<FolderCount> folders,
    List<StoredPaper> unsettled,
    int waiting,
    String next,
    List<StoredPaper> over,
    StockStanding stock,
    List<Finding> open,
    Map<WorkerId, String> names,
    Problems problems) {

  CabinetsPage unsaved(Problems found) {
    return new CabinetsPage(
        cabinets, folders, unsettled, waiting, next, over, stock, open, names, found);
  }

  /** Whether who looks is one of the two who go through the papers now. */
  public boolean counts() {
    return stock.running().filter(StockPanel::counts).isPresent();
  }

  public int papers() {
    return folders.stream().mapToInt(FolderCount::papers).sum();
  }

  public int papers(Cabinet cabinet) {
    return of(cabinet).stream().mapToInt(FolderCount::papers).sum();
  }

  public List<FolderCount> of(Cabinet cabinet) {
    return folders.stream().filter(one -> one.cabinet() == cabinet.number()).toList();
  }

  public String custodians(Cabinet cabinet) {
    return names(cabinet.custodians());
  }

  /** Who left with a key. */
  public String gone(Cabinet cabinet) {
    return names(cabinet.gone());
  }

  private String names(List<WorkerId> workers) {
    return workers.stream().map(this::name).collect(Collectors.joining(", "));
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  public PaperState state(StoredPaper paper) {
    return paper.state(stock.running().map(StockPanel::stock));
  }

  @Override
  public String toString() {
    return "CabinetsPage";
  }
}
