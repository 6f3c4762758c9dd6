package fi.tallessa.association.agreement;

import fi.tallessa.association.Country;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.text.Collator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /** Nothing first, then by name, and last the one that is refused. */
  public List<Choice> countries(Ui ui) {
    var language = Locale.of(ui.lang());
    var byName = Collator.getInstance(language);
    var all =
        Stream.of(Country.values())
            .map(one -> new Choice(one.name(), one.shown(language)))
            .sorted((one, other) -> byName.compare(one.words(), other.words()));
    var none = new Choice("", ui.t("association.processor.country.choose"));
    var outside = new Choice(AgreementForm.OUTSIDE, ui.t("association.processor.country.outside"));
    return Stream.concat(Stream.concat(Stream.of(none), all), Stream.of(outside)).toList();
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
