package fi.tallessa.family.home;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of one home.
 *
 * @param kept as it is kept; empty of a new one
 * @param asking about words of it
 */
public record HomePage(
    Code code,
    String name,
    Family family,
    Optional<KeptHome> kept,
    HomeForm form,
    Problems problems,
    Asking asking) {

  static final String MEANWHILE = "family.home.meanwhile";

  HomePage asking(Asking found) {
    return new HomePage(code, name, family, kept, form, problems, found);
  }

  public String list() {
    return FamilyAddress.of(code);
  }

  public String address() {
    return list() + "/homes/" + kept.map(one -> one.id().toString()).orElse("new");
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes") && kept.isPresent();
  }

  public List<Choice> people(Ui ui) {
    return Somebody.choices(family.others(), family, name, ui);
  }

  public List<Choice> weeks(Ui ui) {
    return Arrays.stream(Weeks.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "lives", ui.t("family.home.who"),
        "weeks", ui.t("family.home.weeks"),
        "agreed", ui.t("family.home.agreed"),
        "source", ui.t("family.relative.source"));
  }

  @Override
  public String toString() {
    return "HomePage";
  }
}
