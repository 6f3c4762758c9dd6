package fi.tallessa.casework.timeline;

import fi.tallessa.casework.contact.Lane;
import fi.tallessa.casework.matter.Matter;
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
 * @param matter which promise or aim is asked for, or all promises; blank for all
 * @param matters promises and aims, to choose from
 * @param next the place after which there is more, null at the end
 * @param minor whether the customer may be a minor, who keeps something from their guardians
 * @param acts whether the reader moves what is somebody else's, and countersigns
 */
public record TimelinePage(
    Code code,
    String name,
    Optional<BasisLine> basis,
    List<TimelineMonth> months,
    Optional<Lane> lane,
    Optional<WorkerId> worker,
    List<Choice> workers,
    String matter,
    List<Matter> matters,
    String next,
    boolean minor,
    boolean acts) {

  public String address() {
    return "/customers/" + code.shown() + "/timeline";
  }

  public String compose() {
    return "/customers/" + code.shown() + "/contacts/new";
  }

  /** The same place with another lane; blank for all. */
  public String inLane(String code) {
    return asked(code, worker.map(WorkerId::toString).orElse(""), matter, "");
  }

  /** The same with another worker; blank for all. */
  public String of(String worker) {
    return asked(lane.map(Lane::code).orElse(""), worker, matter, "");
  }

  /** The same with another promise or aim; blank for all. */
  public String belonging(String matter) {
    return asked(
        lane.map(Lane::code).orElse(""), worker.map(WorkerId::toString).orElse(""), matter, "");
  }

  /** What is open, and what is asked for. */
  public List<Matter> offered() {
    return matters.stream().filter(one -> !one.over() || isMatter(one.id().toString())).toList();
  }

  public boolean promised() {
    return matters.stream().anyMatch(Matter::promise);
  }

  public String promises() {
    return TimelineFilter.PROMISES;
  }

  public boolean isMatter(String id) {
    return matter.equals(id);
  }

  public String more() {
    return asked(
        lane.map(Lane::code).orElse(""), worker.map(WorkerId::toString).orElse(""), matter, next);
  }

  private String asked(String lane, String worker, String matter, String before) {
    var words = new StringBuilder();
    add(words, "kind", lane);
    add(words, "worker", worker);
    add(words, "matter", matter);
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
