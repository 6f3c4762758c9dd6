package fi.tallessa.family.overview;

import fi.tallessa.family.diagram.Descent;
import fi.tallessa.family.diagram.FamilyGraph;
import fi.tallessa.family.diagram.Home;
import fi.tallessa.family.diagram.Person;
import fi.tallessa.family.diagram.Standing;
import fi.tallessa.family.diagram.Union;
import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.relative.Bond;
import fi.tallessa.family.relative.Couple;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Naming;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.kernel.Birth;
import fi.tallessa.web.Ui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The family of a page as it is drawn: the same people as on the list, in the same words. Whose
 * file the reader may open was asked for the page; whoever else is told of is drawn from what was
 * told and nothing else (D27).
 */
public final class FamilyPicture {

  private record Child(UUID id, boolean foster) {}

  private final Pictured page;
  private final Family family;
  private final Ui ui;

  private FamilyPicture(Pictured page, Ui ui) {
    this.page = page;
    this.family = page.family();
    this.ui = ui;
  }

  public static FamilyGraph of(Pictured page, Ui ui) {
    return new FamilyPicture(page, ui).graph();
  }

  private FamilyGraph graph() {
    return new FamilyGraph(
        family.members().stream().map(this::person).toList(),
        family.couples().stream().map(FamilyPicture::union).toList(),
        descents(),
        page.homes().stream().map(this::home).toList());
  }

  private Person person(Member one) {
    var opened = Optional.ofNullable(page.opened().get(one.id()));
    var name = name(one, opened);
    var note = note(one, opened);
    return new Person(
        one.id().toString(),
        one.sign(),
        one.died(),
        one.guardian().isPresent(),
        one.isMe()
            ? Standing.MINE
            : opened.<Standing>map(it -> new Standing.MayOpen(it.href())).orElse(Standing.TOLD),
        name,
        note,
        aloud(one, opened, name, note),
        opened.map(this::years).orElse(OptionalInt.empty()));
  }

  private String name(Member one, Optional<Opened> opened) {
    if (one.isMe()) {
      return page.firstName();
    }
    return opened
        .map(it -> it.words(ui))
        .or(() -> one.guardian().map(it -> it.guardian().name().split(" ", 2)[0]))
        .orElseGet(() -> Naming.of(one, family).first(ui));
  }

  private String note(Member one, Optional<Opened> opened) {
    if (one.isMe()) {
      return ui.t("family.diagram.mine");
    }
    if (opened.isPresent()) {
      return opened.get().code().shown();
    }
    var naming = Naming.of(one, family);
    if (one.guardian().isEmpty()) {
      return naming.sharing(ui).toLowerCase(java.util.Locale.of(ui.lang()));
    }
    var guardian = ui.t("family.word.guardian");
    var word = naming.in(ui);
    return word.equals(guardian) ? word : word + ", " + guardian;
  }

  /** All that the sign shows, for whoever hears the picture. */
  private String aloud(Member one, Optional<Opened> opened, String name, String note) {
    var open = ui.t(opened.isPresent() ? "family.diagram.open" : "family.diagram.told");
    return Stream.of(
            Stream.of(name, note),
            Stream.of(ui.t(one.sign().label())),
            Stream.of(ui.t("family.died")).filter(words -> one.died()),
            Stream.of(open).filter(words -> !one.isMe()))
        .flatMap(some -> some)
        .filter(words -> !words.isEmpty())
        .reduce((all, words) -> all + ", " + words)
        .orElseThrow();
  }

  private OptionalInt years(Opened opened) {
    return opened.birth() instanceof Birth.OnDay
        ? OptionalInt.of(opened.birth().youngestAge(ui.today()))
        : OptionalInt.empty();
  }

  private static Union union(Couple couple) {
    return new Union(couple.a().toString(), couple.b().toString(), couple.bond());
  }

  private List<Descent> descents() {
    var parents = new LinkedHashMap<Child, List<UUID>>();
    for (var line : family.parenthoods()) {
      parents
          .computeIfAbsent(new Child(line.child(), line.foster()), key -> new ArrayList<>())
          .add(line.parent());
    }
    var all = new ArrayList<Descent>();
    parents.forEach((child, of) -> pairs(of).forEach(two -> all.add(descent(child, two))));
    family.siblings().stream()
        .map(some -> new Descent(List.of(), false, keys(some.all())))
        .forEach(all::add);
    return all;
  }

  private static Descent descent(Child child, List<UUID> parents) {
    return new Descent(keys(parents), child.foster(), List.of(child.id().toString()));
  }

  /** Of more than two parents those whom the file tells of as a couple share a line. */
  private List<List<UUID>> pairs(List<UUID> parents) {
    if (parents.size() <= 2) {
      return List.of(parents);
    }
    var couple =
        family.couples().stream()
            .filter(one -> one.bond() != Bond.NOT_TOLD)
            .filter(one -> parents.contains(one.a()) && parents.contains(one.b()))
            .findFirst();
    var pairs = new ArrayList<List<UUID>>();
    couple.ifPresent(one -> pairs.add(List.of(one.a(), one.b())));
    parents.stream()
        .filter(one -> couple.filter(two -> two.has(one)).isEmpty())
        .forEach(one -> pairs.add(List.of(one)));
    return pairs;
  }

  private static List<String> keys(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private Home home(HomeLine home) {
    var who =
        Stream.concat(Stream.of(Member.ME), home.kept().home().who().stream())
            .filter(id -> family.find(id).isPresent())
            .map(UUID::toString)
            .distinct()
            .toList();
    return new Home(
        page.isHousehold(home)
            ? ui.t("family.diagram.one_home")
            : ui.t(home.kept().home().weeks().label()),
        who);
  }
}
