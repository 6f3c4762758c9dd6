package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of somebody of the family.
 *
 * @param name of the customer
 * @param one as they are kept; empty of somebody new
 * @param asking about words of the note
 */
public record RelativePage(
    Code code,
    String name,
    Family family,
    Optional<Member> one,
    RelativeForm form,
    Problems problems,
    Asking asking) {

  static final String MEANWHILE = "family.relative.meanwhile";

  /** The box of removing, for a sentence on why not. */
  static final String REMOVAL = "removal";

  RelativePage asking(Asking found) {
    return new RelativePage(code, name, family, one, form, problems, found);
  }

  public String list() {
    return FamilyAddress.of(code);
  }

  public String address() {
    return list() + "/" + one.map(member -> member.id().toString()).orElse("new");
  }

  public String title(Ui ui) {
    return one.map(member -> Naming.of(member, family).first(ui))
        .orElseGet(() -> ui.t("family.relative.new"));
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes") && one.isPresent();
  }

  public List<Choice> kins(Ui ui) {
    return Arrays.stream(Kin.values())
        .map(kin -> new Choice(kin.code(), ui.t(kin.label())))
        .toList();
  }

  public List<Choice> signs(Ui ui) {
    return Arrays.stream(Sign.values())
        .map(sign -> new Choice(sign.code(), ui.t(sign.label())))
        .toList();
  }

  /** Whoever is there already. */
  public List<Choice> of(Ui ui) {
    return Somebody.choices(
        family.members().stream().filter(member -> !one.equals(Optional.of(member))).toList(),
        family,
        name,
        ui);
  }

  public List<Choice> others(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("family.relative.other.none"))), of(ui).stream())
        .toList();
  }

  public List<Choice> died(Ui ui) {
    return List.of(new Choice(RelativeForm.YES, ui.t("family.relative.died")));
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "kin",
        ui.t("family.relative.kin"),
        "of",
        ui.t("family.relative.of"),
        "other",
        ui.t("family.relative.other"),
        "sign",
        ui.t("family.relative.sign"),
        "note",
        ui.t("family.relative.note"),
        "source",
        ui.t("family.relative.source"),
        REMOVAL,
        ui.t("family.relative.removal"));
  }

  @Override
  public String toString() {
    return "RelativePage";
  }
}
