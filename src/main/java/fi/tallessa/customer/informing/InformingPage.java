package fi.tallessa.customer.informing;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Tone;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who was told what we keep, and the form to write down that somebody was.
 *
 * @param name of the customer
 * @param owed who is still to be told of what others told us of them, the first day first
 * @param unnoticed who told us of themselves and was never told of the notice
 */
public record InformingPage(
    Code code,
    String name,
    List<KeptGuardian> guardians,
    List<NoticeVersion> notices,
    List<Line> told,
    List<Owed> owed,
    List<NoticeOwed> unnoticed,
    InformingForm form,
    Problems problems) {

  private static final int SOON = 7;

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

  /** Where is written down that what we got of somebody was used. */
  public String used(Owed one, String how) {
    var who = one.guardian() == null ? InformingForm.CUSTOMER : one.guardian().toString();
    return address() + "/" + who + "/" + how;
  }

  /** Amber when a week is left, or less, or we have spoken with them already. */
  public Tone tone(Owed one, LocalDate today) {
    boolean soon = one.by().isBefore(today.plusDays(SOON));
    return soon || one.used().isPresent() ? Tone.CARE : Tone.PLAIN;
  }

  /**
   * Whom a line is about; a guardian who was erased since is told by the word alone.
   *
   * @param guardian null for the customer
   */
  public String person(Ui ui, UUID guardian) {
    if (guardian == null) {
      return name;
    }
    return guardians.stream()
        .filter(kept -> kept.id().equals(guardian))
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
