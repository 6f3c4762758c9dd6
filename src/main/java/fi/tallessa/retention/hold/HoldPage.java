package fi.tallessa.retention.hold;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether one file is held back, why, and since when; of the customer only the code.
 *
 * @param all what lasts first
 * @param now when the page was made
 * @param alone so many days a new one holds by the word of one
 * @param step which form came back, or is the page's own
 */
public record HoldPage(
    Code code,
    List<Hold> all,
    Map<WorkerId, String> names,
    Instant now,
    int alone,
    Step step,
    HoldForm form,
    Problems problems) {

  /** What can be done here. */
  public enum Step {
    SET,
    REVIEW,
    LIFT
  }

  public Optional<Hold> lasting() {
    return all.stream().filter(Hold::lasts).findFirst();
  }

  public List<Hold> past() {
    return all.stream().filter(one -> !one.lasts()).toList();
  }

  public boolean inForce(Hold one) {
    return one.inForce(now);
  }

  public boolean toReview(Hold one, LocalDate today) {
    return !one.review().isAfter(today);
  }

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public String address() {
    return "/customers/" + code.shown() + "/hold";
  }

  /** Whether the form is the one that sets a hold: none lasts, or somebody was faster. */
  public boolean sets() {
    return step == Step.SET;
  }

  public List<Choice> grounds(Ui ui) {
    return Ground.choices(ui);
  }

  HoldPage again(Step of, HoldForm typed, Problems found) {
    return new HoldPage(code, all, names, now, alone, of, typed, found);
  }

  @Override
  public String toString() {
    return "HoldPage";
  }
}
