package fi.tallessa.family.home;

import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.stream.Collectors;

/** One home as the page of a family tells of it; whoever is not there any more is left out. */
public record HomeLine(Code code, String name, Family family, KeptHome kept) {

  public String href() {
    return "/customers/" + code.shown() + "/family/homes/" + kept.id();
  }

  public String who(Ui ui) {
    var all =
        kept.home().who().stream()
            .flatMap(id -> family.find(id).stream())
            .map(one -> Somebody.words(one, family, name, ui))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? ui.t("family.home.alone") : all;
  }

  public String when(Ui ui) {
    return kept.home().words().orElseGet(() -> ui.t(kept.home().weeks().label()));
  }

  @Override
  public String toString() {
    return "HomeLine";
  }
}
