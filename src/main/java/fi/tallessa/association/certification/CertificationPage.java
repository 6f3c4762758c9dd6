package fi.tallessa.association.certification;

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
 * @param said what was said of it so far, the newest first
 */
public record CertificationPage(
    List<Certification> said,
    Map<WorkerId, String> names,
    CertificationForm form,
    Problems problems,
    LocalDate today) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  public Optional<Certificate> held() {
    return said.stream().findFirst().flatMap(Certification::held);
  }

  public CertificationStanding standing() {
    return CertificationStanding.of(held(), today);
  }

  /** Of which the standing speaks. */
  public LocalDate day() {
    return CertificationStanding.day(held(), today);
  }

  public String who(Certification one) {
    return names.getOrDefault(one.by(), "");
  }

  /** One certificate in a line. */
  public static String words(Certification one, Ui ui) {
    return one.held()
        .map(
            it ->
                String.join(
                    " · ",
                    ui.t("association.certification.category." + it.category().name()),
                    it.called(),
                    it.body(),
                    it.covers(),
                    ui.day(it.from()) + "–" + ui.day(it.until())))
        .orElseGet(() -> ui.t("association.certification.category.none"));
  }

  public List<Choice> categories(Ui ui) {
    return Stream.concat(
            Stream.of(CertificationForm.NONE),
            Stream.of(Certificate.Category.values()).map(Enum::name))
        .map(one -> new Choice(one, ui.t("association.certification.category." + one)))
        .toList();
  }

  /** By box, so that a problem says of what it is. */
  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    for (var box : List.of("category", "called", "body", "covers", "from", "until")) {
      labels.put(box, ui.t("association.certification.box." + box));
    }
    return labels;
  }

  @Override
  public String toString() {
    return "CertificationPage";
  }
}
