package fi.tallessa.family.home;

import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One home as the page of a family tells of it; whoever is not there any more is left out.
 *
 * @param masked the address is protected, and so not in the page whether one is kept or not
 */
public record HomeLine(
    Code code,
    String name,
    Family family,
    KeptHome kept,
    Optional<String> address,
    boolean masked) {

  /** Without where it is. */
  public static HomeLine of(Code code, String name, Family family, KeptHome kept) {
    return new HomeLine(code, name, family, kept, Optional.empty(), false);
  }

  public String addressHref() {
    return href() + "/address";
  }

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
