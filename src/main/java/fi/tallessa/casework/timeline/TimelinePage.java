package fi.tallessa.casework.timeline;

import fi.tallessa.casework.contact.Lane;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What happened with a customer, the newest first.
 *
 * @param basis on what the rows rest (S2)
 * @param workers whose contacts there are, to choose from
 * @param next the place after which there is more, null at the end
 */
public record TimelinePage(
    Code code,
    String name,
    Optional<BasisLine> basis,
    List<TimelineMonth> months,
    Optional<Lane> lane,
    Optional<WorkerId> worker,
    List<Choice> workers,
    String next) {

  public String address() {
    return "/customers/" + code.shown() + "/timeline";
  }

  public String compose() {
    return "/customers/" + code.shown() + "/contacts/new";
  }

  /** The same place with another lane; blank for all. */
  public String inLane(String code) {
    return asked(code, worker.map(WorkerId::toString).orElse(""), "");
  }

  /** The same with another worker; blank for all. */
  public String of(String worker) {
    return asked(lane.map(Lane::code).orElse(""), worker, "");
  }

  public String more() {
    return asked(lane.map(Lane::code).orElse(""), worker.map(WorkerId::toString).orElse(""), next);
  }

  private String asked(String lane, String worker, String before) {
    var words = new StringBuilder();
    add(words, "kind", lane);
    add(words, "worker", worker);
    add(words, "before", before);
    return address() + words;
  }

  private static void add(StringBuilder words, String name, String value) {
    if (value != null && !value.isEmpty()) {
      words.append(words.isEmpty() ? '?' : '&').append(name).append('=').append(value);
    }
  }

  public boolean isLane(String code) {
    return lane.map(Lane::code).orElse("").equals(code);
  }

  public boolean isWorker(String id) {
    return worker.map(WorkerId::toString).orElse("").equals(id);
  }

  @Override
  public String toString() {
    return "TimelinePage";
  }
}
