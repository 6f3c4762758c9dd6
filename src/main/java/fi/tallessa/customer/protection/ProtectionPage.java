package fi.tallessa.customer.protection;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a protected address, its history, and the two forms of it. The address itself is
 * not here.
 *
 * @param past every version, the newest first
 * @param writers their names, in the same order
 * @param masked whether the address is hidden, by what is said here or by somebody of the same home
 * @param changed somebody wrote another version after a form was opened
 */
public record ProtectionPage(
    Code code,
    String name,
    List<KeptProtection> past,
    List<String> writers,
    List<KeptGuardian> guardians,
    ProtectionForm form,
    OverForm over,
    boolean masked,
    boolean changed,
    Problems problems) {

  public Optional<Protection> now() {
    return past.stream().findFirst().map(KeptProtection::protection).filter(Protection::lasts);
  }

  /** Hidden because somebody else of the same home is protected. */
  public boolean withAnother() {
    return masked && now().isEmpty();
  }

  public boolean ranOut(LocalDate today) {
    return now().filter(one -> one.ranOut(today)).isPresent();
  }

  public String address() {
    return "/customers/" + code.shown() + "/protection";
  }

  public List<Choice> evidence(Ui ui) {
    return ProtectionEvidence.said().stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Guardians who may live with the customer, and so be protected too. */
  public List<Choice> household(Ui ui) {
    return guardians.stream().map(kept -> choice(ui, kept)).toList();
  }

  /** Of whom it has to be said one by one that it is over. */
  public List<Choice> each(Ui ui) {
    var each = new ArrayList<>(List.of(new Choice(OverForm.CUSTOMER, name)));
    guardians.stream()
        .filter(kept -> now().filter(one -> one.guardians().contains(kept.id())).isPresent())
        .forEach(kept -> each.add(choice(ui, kept)));
    return each;
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "from", ui.t("customer.protection.from"),
        "until", ui.t("customer.protection.until"),
        "evidence", ui.t("customer.protection.evidence"),
        "how", ui.t("customer.protection.over.how"),
        "over", ui.t("customer.protection.over.each"));
  }

  private static Choice choice(Ui ui, KeptGuardian kept) {
    return new Choice(
        kept.id().toString(), ui.t(kept.guardian().role().label()) + ": " + kept.guardian().name());
  }

  @Override
  public String toString() {
    return "ProtectionPage";
  }
}
