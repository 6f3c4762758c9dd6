package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writing down how it stands between two of the family, with what is told of all couples. */
public record BondPage(Code code, String name, Family family, BondForm form, Problems problems) {

  public String list() {
    return FamilyAddress.of(code);
  }

  public String address() {
    return list() + "/couples";
  }

  public List<Choice> people(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("family.bond.choose"))),
            Somebody.choices(family.members(), family, name, ui).stream())
        .toList();
  }

  public List<Choice> bonds(Ui ui) {
    return Arrays.stream(Bond.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Who the two are. */
  public String words(Couple couple, Ui ui) {
    return Stream.of(couple.a(), couple.b())
        .flatMap(id -> family.find(id).stream())
        .map(one -> Somebody.words(one, family, name, ui))
        .collect(java.util.stream.Collectors.joining(" – "));
  }

  /** How it stands, since when. */
  public String state(Couple couple, Ui ui) {
    var words = ui.t(couple.bond().label());
    return couple
        .since()
        .map(year -> ui.t("family.bond.since.told", words, year.toString()))
        .orElse(words);
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "a", ui.t("family.bond.a"),
        "b", ui.t("family.bond.b"),
        "bond", ui.t("family.bond.how"),
        "since", ui.t("family.bond.since"),
        "source", ui.t("family.relative.source"));
  }

  @Override
  public String toString() {
    return "BondPage";
  }
}
