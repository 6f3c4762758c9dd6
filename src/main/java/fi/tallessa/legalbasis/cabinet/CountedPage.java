package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * What one stock-taking found, and how each difference was explained: what is shown to whoever asks
 * whether the cabinets are gone through.
 *
 * @param seen how many papers lay in their place
 * @param handed who had left before it ended, each with whoever took their place
 * @param next the difference after which there is more; null at the end
 */
public record CountedPage(
    StockTaking stock,
    int seen,
    Map<WorkerId, WorkerId> handed,
    List<Difference> differences,
    String next,
    Map<WorkerId, String> names) {

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  @Override
  public String toString() {
    return "CountedPage";
  }
}
