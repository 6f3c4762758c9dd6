package fi.tallessa.breach;

import fi.tallessa.association.clock.ReportTime;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One breach: how long there is, what is known, and what came of it.
 *
 * @param form with which somebody says whom they told
 */
public record BreachPage(
    Course course, Map<WorkerId, String> names, Instant now, TellingForm form, Problems problems) {

  public Breach breach() {
    return course.breach();
  }

  public ReportTime time() {
    return course.time();
  }

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  /** Whether the hours run, and whether they are over or nearly so. */
  public boolean runs() {
    return !course.decided();
  }

  public boolean late() {
    return time().late(now);
  }

  public List<Choice> reports(Ui ui) {
    var told = new Choice(TellingForm.TOLD, ui.t("breach.report.told"));
    return course.reported().isPresent()
        ? List.of(told)
        : List.of(told, new Choice(TellingForm.KEPT, ui.t("breach.report.kept")));
  }

  public List<Choice> tellings(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice(TellingForm.TOLD, ui.t("breach.people.told"))), Ground.choices(ui))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "what", ui.t("breach.what"),
        "day", ui.t("breach.told.day"),
        "time", ui.t("breach.told.time"),
        "words", ui.t("breach.words"),
        "late", ui.t("breach.late.why"));
  }

  BreachPage with(TellingForm typed, Problems found) {
    return new BreachPage(course, names, now, typed, found);
  }

  @Override
  public String toString() {
    return "BreachPage";
  }
}
