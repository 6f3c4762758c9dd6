package fi.tallessa.nightly;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the register does by itself, job by job.
 *
 * @param next when the work begins next
 * @param night the day that begins with it
 * @param at whose form came back, or null
 * @param typed what was chosen in it
 */
public record NightlyPage(
    List<NightlyRow> rows,
    Instant next,
    LocalDate night,
    Map<WorkerId, String> names,
    String at,
    String typed,
    Problems found) {

  NightlyPage(List<NightlyRow> rows, Instant next, LocalDate night, Map<WorkerId, String> names) {
    this(rows, next, night, names, null, "", Problems.none());
  }

  NightlyPage again(String job, String why, Problems problems) {
    return new NightlyPage(rows, next, night, names, job, why, problems);
  }

  public boolean cameBack(NightlyRow row) {
    return row.job().equals(at);
  }

  /** Whether the form that came back is still to be had. */
  public boolean cameBack() {
    return rows.stream().anyMatch(row -> cameBack(row) && row.pause() == null);
  }

  public Problems problems(NightlyRow row) {
    return cameBack(row) ? found : Problems.none();
  }

  public String why(NightlyRow row) {
    return cameBack(row) ? typed : "";
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  public List<Choice> reasons(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("nightly.why.choose"))),
            Arrays.stream(WhyPaused.values()).map(why -> new Choice(why.code(), ui.t(why.label()))))
        .toList();
  }

  @Override
  public String toString() {
    return "NightlyPage";
  }
}
