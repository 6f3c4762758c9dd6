package fi.tallessa.casework.need;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Old notes of one customer, each to be kept, shortened or erased.
 *
 * @param waiting the oldest first
 * @param more whether more wait after these
 * @param others whether some wait for somebody else, who may read them
 * @param may whether the reader decides: who only covers reads
 * @param latest the last day on which somebody looks again
 */
public record NeedPage(
    Code code,
    String name,
    List<OldNote> waiting,
    boolean more,
    boolean others,
    boolean may,
    LocalDate latest,
    List<Reviewed> reviews,
    Map<WorkerId, String> names) {

  public List<Decision> keeping() {
    return Decision.keeping().toList();
  }

  public String address(OldNote note) {
    return address() + "/" + note.kept().id();
  }

  public String address() {
    return "/customers/" + code.shown() + "/need";
  }

  public String by(Reviewed one) {
    return names.getOrDefault(one.by(), "");
  }

  @Override
  public String toString() {
    return "NeedPage";
  }
}
