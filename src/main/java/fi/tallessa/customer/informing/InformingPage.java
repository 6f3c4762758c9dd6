package fi.tallessa.customer.informing;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who was told what we keep, and the form to write down that somebody was.
 *
 * @param name of the customer
 * @param due by when somebody is to be told what professionals have told us
 */
public record InformingPage(
    Code code,
    String name,
    List<KeptGuardian> guardians,
    List<NoticeVersion> notices,
    List<Line> told,
    Optional<LocalDate> due,
    InformingForm form,
    Problems problems) {

  /** One who was told, and by whom. */
  public record Line(Informing informing, String by) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/informing";
  }

  public List<Choice> people(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice(InformingForm.CUSTOMER, name)),
            guardians.stream().map(one -> new Choice(one.id().toString(), named(ui, one))))
        .toList();
  }

  /** Whom a line is about; a guardian who was erased since is told by the word alone. */
  public String person(Ui ui, Informing one) {
    if (one.guardian() == null) {
      return name;
    }
    return guardians.stream()
        .filter(kept -> kept.id().equals(one.guardian()))
        .findFirst()
        .map(kept -> named(ui, kept))
        .orElseGet(() -> ui.t("customer.guardian.title"));
  }

  private static String named(Ui ui, KeptGuardian one) {
    return one.guardian().name() + ", " + ui.t(one.guardian().role().label());
  }

  public List<Choice> versions(Ui ui) {
    return notices.stream()
        .map(
            one ->
                new Choice(
                    "" + one.number(),
                    ui.t("customer.informing.version", one.number(), ui.day(one.from()))))
        .toList();
  }

  public List<Choice> forms(Ui ui) {
    return Arrays.stream(Informing.Form.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> ways(Ui ui) {
    return Arrays.stream(Informing.Way.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "who", ui.t("customer.informing.who"),
        "notice", ui.t("customer.informing.notice"),
        "language", ui.t("customer.informing.language"),
        "form", ui.t("customer.informing.form"),
        "way", ui.t("customer.informing.way"),
        "on", ui.t("customer.informing.on"));
  }

  @Override
  public String toString() {
    return "InformingPage";
  }
}
