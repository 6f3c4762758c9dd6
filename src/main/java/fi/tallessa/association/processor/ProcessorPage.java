package fi.tallessa.association.processor;

import fi.tallessa.association.Processor;
import fi.tallessa.association.TypedCountry;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
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

  public List<Choice> countries(Ui ui) {
    return TypedCountry.all(ui);
  }

  @Override
  public String toString() {
    return "ProcessorPage";
  }
}
