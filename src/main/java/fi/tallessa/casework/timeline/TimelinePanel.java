package fi.tallessa.casework.timeline;

import fi.tallessa.kernel.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The newest contacts on a customer's page.
 *
 * @param draft when the reader's own draft of a contact was saved; empty where there is none
 * @param fresh a contact that the reader has written within the last seconds
 * @param more whether there are older ones
 * @param acts whether the reader moves what is somebody else's, and countersigns
 */
public record TimelinePanel(
    Code code,
    List<TimelineMonth> months,
    Optional<Instant> draft,
    Optional<TimelineEntry> fresh,
    boolean more,
    boolean acts) {

  public String compose() {
    return "/customers/" + code.shown() + "/contacts/new";
  }

  public String attachments() {
    return "/customers/" + code.shown() + "/attachments";
  }

  public String address() {
    return "/customers/" + code.shown() + "/timeline";
  }

  @Override
  public String toString() {
    return "TimelinePanel";
  }
}
