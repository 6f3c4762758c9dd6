package fi.tallessa.customer.relationship.sooner;

import fi.tallessa.customer.relationship.Sooner;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When a file goes at the latest, and the earlier days that were decided.
 *
 * @param first the first day that may be chosen
 * @param before the newest first
 * @param changed somebody decided after the form was opened
 */
public record SoonerPage(
    Code code,
    String name,
    LocalDate first,
    LocalDate latest,
    List<Sooner> before,
    Map<WorkerId, String> names,
    boolean changed,
    SoonerForm form,
    Problems problems) {

  public List<Choice> reasons(Ui ui) {
    return Stream.of(Sooner.Why.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Whether an earlier day holds now. */
  public boolean set() {
    return !before.isEmpty() && before.getFirst().on() != null;
  }

  public String by(Sooner one) {
    return names.getOrDefault(one.by(), "");
  }

  public String address() {
    return "/customers/" + code.shown() + "/relationship/sooner";
  }

  @Override
  public String toString() {
    return "SoonerPage";
  }
}
