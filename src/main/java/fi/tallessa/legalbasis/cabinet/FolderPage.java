package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One folder, sheet by sheet.
 *
 * @param next the sheet after which there are more, 0 at the end
 * @param others the folders of the cabinet that hold anything, this one included
 */
public record FolderPage(
    Cabinet cabinet,
    int folder,
    List<StoredPaper> papers,
    int next,
    List<FolderCount> others,
    Optional<StockPanel> stock,
    Map<WorkerId, String> names) {

  static final int MOST = 100;

  /** Opened where a sheet lies: so many sheets lie on no more than one page. */
  static String at(Place place) {
    int before = (place.sheet() - 1) / MOST * MOST;
    var folder = "/cabinets/" + place.cabinet() + "/" + place.folder();
    return before == 0 ? folder : folder + "?after=" + before;
  }

  public int count() {
    return others.stream()
        .filter(one -> one.folder() == folder)
        .mapToInt(FolderCount::papers)
        .sum();
  }

  public PaperState state(StoredPaper paper) {
    return paper.state(stock.map(StockPanel::stock));
  }

  public boolean counting() {
    return stock.filter(StockPanel::counts).isPresent();
  }

  /** Somebody from outside opens it only while they are one of the two who count (D11). */
  Entry<FolderPage> to(SignedIn me) {
    return me.manager() || counting() ? Entry.open(this) : Entry.closed(Refusal.NOT_THERE);
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  public String path(int other) {
    return "/cabinets/" + cabinet.number() + "/" + other;
  }

  /** The last folder before this one that holds anything, 0 for none. */
  public int before() {
    return others.stream().mapToInt(FolderCount::folder).filter(n -> n < folder).max().orElse(0);
  }

  public int after() {
    return others.stream().mapToInt(FolderCount::folder).filter(n -> n > folder).min().orElse(0);
  }

  @Override
  public String toString() {
    return "FolderPage";
  }
}
