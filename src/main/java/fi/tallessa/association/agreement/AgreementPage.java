package fi.tallessa.association.agreement;

import fi.tallessa.association.TypedCountry;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One agreement, or the form of a new one.
 *
 * @param said what was said of it so far, the newest first; nothing of a new one
 */
public record AgreementPage(
    List<Agreement> said,
    Map<WorkerId, String> names,
    AgreementForm form,
    Problems problems,
    LocalDate today) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  public Optional<Agreement> now() {
    return said.stream().findFirst();
  }

  public String action() {
    return now().map(Agreement::path).orElse("/setup/agreements");
  }

  public String who(Agreement one) {
    return names.getOrDefault(one.by(), "");
  }

  public List<Choice> tasks(Ui ui) {
    return Stream.of(Task.values()).map(one -> new Choice(one.code(), ui.t(one.key()))).toList();
  }

  public List<Choice> countries(Ui ui) {
    return TypedCountry.all(ui);
  }

  /** By box, so that a problem says of what it is. */
  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    for (var box : List.of("name", "contact", "task", "country", "from", "until", "endedOn")) {
      labels.put(box, ui.t("association.agreement.box." + box));
    }
    for (var clause : Clause.values()) {
      labels.put(clause.box(), ui.t(clause.key()));
    }
    return labels;
  }

  @Override
  public String toString() {
    return "AgreementPage";
  }
}
