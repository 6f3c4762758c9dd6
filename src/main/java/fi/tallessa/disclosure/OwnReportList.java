package fi.tallessa.disclosure;

import fi.tallessa.access.OwnRecord;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which reports without a file there are, nothing of what is in them.
 *
 * @param came what has come of each
 * @param names of who wrote them
 * @param next after which the next page begins; empty on the last
 */
public record OwnReportList(
    List<OwnRecord> records,
    Map<SubjectId, OwnReports.Came> came,
    Map<WorkerId, String> names,
    Optional<SubjectId> next) {

  static final String AT = "/reports";

  static String address(SubjectId id) {
    return AT + "/" + id;
  }

  public String href(OwnRecord one) {
    return address(one.subject());
  }

  OwnReports.Came cameOf(OwnRecord one) {
    return came.getOrDefault(one.subject(), OwnReports.Came.NOTHING_YET);
  }

  public boolean arrived(OwnRecord one) {
    return cameOf(one) == OwnReports.Came.ARRIVED;
  }

  public boolean neverSent(OwnRecord one) {
    return cameOf(one) == OwnReports.Came.NEVER_SENT;
  }

  public String name(OwnRecord one) {
    return names.getOrDefault(one.author(), "");
  }

  @Override
  public String toString() {
    return "OwnReportList";
  }
}
