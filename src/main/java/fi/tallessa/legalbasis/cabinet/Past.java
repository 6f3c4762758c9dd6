package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * What has happened to a paper or to a cabinet, the newest first.
 *
 * @param next the line after which there are more, null at the end
 */
public record Past(List<Trace> traces, String next, Map<WorkerId, String> names) {

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  @Override
  public String toString() {
    return "Past";
  }
}
