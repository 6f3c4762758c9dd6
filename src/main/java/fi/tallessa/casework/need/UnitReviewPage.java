package fi.tallessa.casework.need;

import fi.tallessa.association.Unit;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The review of one unit, with all there were before.
 *
 * @param latest the last day on which it is asked again
 */
public record UnitReviewPage(
    Unit unit,
    List<UnitReview> before,
    Map<WorkerId, String> names,
    LocalDate latest,
    UnitReviewForm form,
    Problems problems,
    Asking asking) {

  UnitReviewPage asking(Asking found) {
    return new UnitReviewPage(unit, before, names, latest, form, problems, found);
  }

  public List<Choice> outcomes(Ui ui) {
    return Stream.of(UnitOutcome.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public String by(UnitReview one) {
    return names.getOrDefault(one.by(), "");
  }

  public String address() {
    return "/reviews/need/" + unit.id();
  }

  @Override
  public String toString() {
    return "UnitReviewPage";
  }
}
