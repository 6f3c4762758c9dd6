package fi.tallessa.family.overview;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.family.relative.Couple;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Naming;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the family as the list tells of them.
 *
 * @param custody what a guardian was told to have; empty of others, and where nobody asked
 * @param places not to be in what was told of them (K8)
 * @param opened where the reader may open a file of theirs; else they are told of like everybody
 */
public record FamilyLine(
    Code code,
    String name,
    Family family,
    Member member,
    Optional<Custody> custody,
    Optional<Opened> opened,
    HiddenPlaces places) {

  /** A first name only of guardians and of whom one may open; of all others empty. */
  public String name(Ui ui) {
    return opened
        .map(one -> one.words(ui))
        .or(() -> member.guardian().map(one -> one.guardian().name()))
        .orElse("");
  }

  /** What they are to the customer. */
  public String word(Ui ui) {
    var naming = Naming.of(member, family);
    return (name(ui).isEmpty() ? naming.first(ui) : naming.in(ui))
        .concat(member.died() ? ", " + ui.t("family.died") : "");
  }

  public String title(Ui ui) {
    var name = name(ui);
    return name.isEmpty() ? word(ui) : name + ", " + word(ui);
  }

  public Told told() {
    return member
        .guardian()
        .map(one -> one.guardian().told())
        .orElseGet(() -> member.told().orElseThrow().relative().told());
  }

  /** Where it is corrected. */
  public String href() {
    return "/customers/"
        + code.shown()
        + (member.guardian().isPresent() ? "/guardians/" : "/family/")
        + member.id();
  }

  /** Where is said whose file they have; the same for everybody. */
  public String link() {
    return "/customers/" + code.shown() + "/family/" + member.id() + "/link";
  }

  /** What is told beside the word: in sentences of ours, then in the words of who told it. */
  public List<String> details(Ui ui) {
    var noted =
        member.told().flatMap(kept -> kept.relative().noted()).map(places::hiding).orElse("");
    return Stream.of(sentences(ui), noted).filter(words -> !words.isEmpty()).toList();
  }

  private String sentences(Ui ui) {
    var sharing = Naming.of(member, family).sharing(ui);
    return Stream.of(
            Stream.of(sharing).filter(words -> !words.isEmpty()).map(words -> words + "."),
            Stream.of(ui.t("family.overview.guardian"))
                .filter(words -> member.guardian().isPresent()),
            custody.map(one -> ui.t(one.label()) + ".").stream(),
            family.couplesOf(member.id()).stream()
                .filter(Couple::apart)
                .map(couple -> apart(couple, ui)))
        .flatMap(some -> some)
        .collect(Collectors.joining(" "));
  }

  private String apart(Couple couple, Ui ui) {
    var whom =
        family
            .find(couple.with(member.id()))
            .map(one -> Somebody.words(one, family, name, ui))
            .orElse("");
    return couple
        .since()
        .map(year -> ui.t("family.overview.apart.since", whom, year.toString()))
        .orElseGet(() -> ui.t("family.overview.apart", whom));
  }

  @Override
  public String toString() {
    return "FamilyLine";
  }
}
