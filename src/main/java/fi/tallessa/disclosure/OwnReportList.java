package fi.tallessa.disclosure;

import fi.tallessa.access.OwnRecord;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports without a file there are, nothing of what is in them.
 *
 * @param arrived of which it was written down that they have arrived
 * @param names of who wrote them
 * @param next after which the next page begins; empty on the last
 */
public record OwnReportList(
    List<OwnRecord> records,
    Set<SubjectId> arrived,
    Map<WorkerId, String> names,
    Optional<SubjectId> next) {

  static final String AT = "/reports";

  static String address(SubjectId id) {
    return AT + "/" + id;
  }

  public String href(OwnRecord one) {
    return address(one.subject());
  }

  public String name(OwnRecord one) {
    return names.getOrDefault(one.author(), "");
  }

  @Override
  public String toString() {
    return "OwnReportList";
  }
}
