package fi.tallessa.association.processor;

import fi.tallessa.association.Country;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param said who was said to run it so far, the newest first
 */
public record ProcessorPage(
    List<Processor> said, Map<WorkerId, String> names, ProcessorForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  public Optional<Processor> now() {
    return said.stream().findFirst();
  }

  public String who(Processor one) {
    return names.getOrDefault(one.by(), "");
  }

  public List<Choice> whom(Ui ui) {
    return Stream.of(ProcessorForm.OURSELVES, ProcessorForm.SUPPLIER)
        .map(one -> new Choice(one, ui.t("association.processor.who." + one)))
        .toList();
  }

  /** Nothing first, then by name, and last the one that is refused. */
  public List<Choice> countries(Ui ui) {
    var language = Locale.of(ui.lang());
    var byName = Collator.getInstance(language);
    var all =
        Stream.of(Country.values())
            .map(one -> new Choice(one.name(), one.shown(language)))
            .sorted((one, other) -> byName.compare(one.words(), other.words()));
    return Stream.of(
            Stream.of(new Choice("", ui.t("association.processor.country.choose"))),
            all,
            Stream.of(
                new Choice(ProcessorForm.OUTSIDE, ui.t("association.processor.country.outside"))))
        .flatMap(some -> some)
        .toList();
  }

  @Override
  public String toString() {
    return "ProcessorPage";
  }
}
