package fi.tallessa.family.overview;

import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.relative.Couple;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A family beside something else: in short on a screen, whole on paper.
 *
 * @param name of the customer
 * @param lines one of each who was told of, guardians first
 */
public record ToldFamily(
    Code code, String name, Family family, List<FamilyLine> lines, List<HomeLine> homes) {

  /** What a glance takes in; the rest is a click away. */
  private static final int HOMES = 2;

  private static final int OTHERS = 5;

  public boolean empty() {
    return homes.isEmpty()
        && others().isEmpty()
        && family.couples().stream().noneMatch(Couple::apart);
  }

  public List<HomeLine> shownHomes() {
    return homes.subList(0, Math.min(HOMES, homes.size()));
  }

  /** Who else lives there, each by their word, and by first name where that may be known. */
  public String who(HomeLine home, Ui ui) {
    var all =
        home.kept().home().who().stream()
            .flatMap(id -> lines.stream().filter(line -> line.member().id().equals(id)))
            .map(line -> line.title(ui))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? ui.t("family.home.alone") : all;
  }

  /** Who stands in no home that is shown, and not among the guardians either. */
  private List<FamilyLine> others() {
    return lines.stream()
        .filter(line -> line.member().guardian().isEmpty())
        .filter(line -> shownHomes().stream().noneMatch(home -> lives(line.member().id(), home)))
        .toList();
  }

  private List<FamilyLine> shownOthers() {
    var all = others();
    return all.subList(0, Math.min(OTHERS, all.size()));
  }

  public String others(Ui ui) {
    return shownOthers().stream().map(line -> line.title(ui)).collect(Collectors.joining("; "));
  }

  public int more() {
    return homes.size() - shownHomes().size() + others().size() - shownOthers().size();
  }

  /** Who is apart from whom: not to be asked to one table. */
  public List<String> apart(Ui ui) {
    return family.couples().stream()
        .filter(Couple::apart)
        .map(
            couple ->
                family.members().stream()
                    .filter(one -> couple.has(one.id()))
                    .map(one -> Somebody.words(one, family, name, ui))
                    .toArray())
        .map(both -> ui.t("family.before.apart", both))
        .toList();
  }

  private static boolean lives(UUID id, HomeLine home) {
    return home.kept().home().who().contains(id);
  }

  public String address() {
    return FamilyAddress.of(code);
  }

  @Override
  public String toString() {
    return "ToldFamily";
  }
}
