package fi.tallessa.anonymous;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where anonymous contacts are counted, and for which grant.
 *
 * @param services that run
 * @param grants that pay today
 */
public record LinesPage(
    List<Line> lines,
    List<Service> services,
    List<Grant> grants,
    LineForm form,
    Problems problems) {

  public List<Choice> services(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("anonymous.line.service.choose"))),
            services.stream().map(one -> new Choice(one.id().toString(), one.name(ui.lang()))))
        .toList();
  }

  public List<Choice> grants(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("anonymous.line.grant.none"))),
            grants.stream().map(one -> new Choice(one.id().toString(), one.shown())))
        .toList();
  }
}
