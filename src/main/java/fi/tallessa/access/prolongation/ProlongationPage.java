package fi.tallessa.access.prolongation;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Drafts of those one leads, without anything that is in them.
 *
 * @param at whose form came back, or null
 * @param form what was chosen in it
 */
public record ProlongationPage(
    List<Row> rows, SubjectId at, ProlongationForm form, Problems problems) {

  /** One draft, with its author's name. */
  public record Row(LedDraft draft, String author) {
    public SubjectId id() {
      return draft.id();
    }

    public LocalDate begun() {
      return draft.begun();
    }

    public LocalDate erasedOn() {
      return draft.erasedOn();
    }

    public boolean prolonged() {
      return draft.prolonged();
    }

    public String path() {
      return "/reviews/drafts/" + draft.id() + "/prolongation";
    }

    @Override
    public String toString() {
      return "Row";
    }
  }

  ProlongationPage again(SubjectId id, ProlongationForm typed, Problems found) {
    return new ProlongationPage(rows, id, typed, found);
  }

  /** Whether one of the forms did, and is still to be had. */
  public boolean cameBack() {
    return rows.stream().anyMatch(row -> cameBack(row) && !row.prolonged());
  }

  public boolean cameBack(Row row) {
    return row.id().equals(at);
  }

  public Problems problems(Row row) {
    return cameBack(row) ? problems : Problems.none();
  }

  public String why(Row row) {
    return cameBack(row) ? form.why() : "";
  }

  public List<Choice> reasons(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("access.prolongation.choose"))),
            Arrays.stream(WhyLonger.values()).map(why -> new Choice(why.code(), ui.t(why.label()))))
        .toList();
  }
}
