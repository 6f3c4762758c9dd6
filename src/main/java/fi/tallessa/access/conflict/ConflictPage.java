package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may never open one file.
 *
 * @param workers who may be chosen
 */
public record ConflictPage(
    String code, List<Line> lines, List<Choice> workers, ConflictForm form, Problems problems) {

  /**
   * @param until null while it lasts; so is {@code ended}, the reason of its end
   */
  public record Line(
      UUID id,
      String name,
      Tie tie,
      String reason,
      Instant from,
      String by,
      Instant until,
      String ended) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  public String address() {
    return "/customers/" + code + "/conflicts";
  }

  public List<Choice> workers(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("access.designation.choose"))), workers.stream())
        .toList();
  }

  public List<Choice> ties(Ui ui) {
    return Tie.choices(ui);
  }

  @Override
  public String toString() {
    return "ConflictPage";
  }
}
