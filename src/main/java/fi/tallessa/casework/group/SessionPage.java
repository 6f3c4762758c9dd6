package fi.tallessa.casework.group;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A roll call: everybody is there, and one tap says who is not. */
public record SessionPage(
    UUID group,
    String name,
    List<Choice> members,
    List<Code> closed,
    List<Choice> colleagues,
    SessionForm form,
    Problems problems) {

  public String address() {
    return "/groups/" + group + "/sessions";
  }

  public String back() {
    return "/groups/" + group;
  }

  public Map<String, String> labels(Ui ui) {
    return boxes(ui);
  }

  /** What the boxes of a roll call are called, whether it is new or put right. */
  static Map<String, String> boxes(Ui ui) {
    var labels = new HashMap<String, String>();
    labels.put("day", ui.t("casework.contact.day"));
    labels.put("time", ui.t("casework.contact.time"));
    labels.put("length", ui.t("casework.group.minutes"));
    labels.put("workers", ui.t("casework.group.workers"));
    for (var band : AgeBand.values()) {
      labels.put(band.box(), ui.t(band.label()));
    }
    return labels;
  }

  @Override
  public String toString() {
    return "SessionPage[" + group + "]";
  }
}
