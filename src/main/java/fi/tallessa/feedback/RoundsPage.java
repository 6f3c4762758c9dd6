package fi.tallessa.feedback;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which services are asked about, and were.
 *
 * @param services those that run
 */
public record RoundsPage(
    List<Line> rounds, List<Service> services, LocalDate today, RoundForm form, Problems problems) {

  public record Line(Round round, Service service) {}

  public List<Choice> services(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("feedback.service.choose"))),
            services.stream().map(one -> new Choice(one.id().toString(), one.name(ui.lang()))))
        .toList();
  }

  @Override
  public String toString() {
    return "RoundsPage";
  }
}
