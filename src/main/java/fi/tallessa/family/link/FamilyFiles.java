package fi.tallessa.family.link;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose own files the reader may open, of a family. Everybody else stays what they were told as: a
 * page on which nothing could be opened is the page on which there is nothing to open, and costs
 * the same statements (D27).
 */
@Component
public class FamilyFiles {

  private final Access access;
  private final FamilyLinks links;
  private final Data data;
  private final Families families;
  private final ThirdFiles thirds;

  FamilyFiles(Access access, FamilyLinks links, Data data, Families families, ThirdFiles thirds) {
    this.thirds = thirds;
    this.access = access;
    this.links = links;
    this.data = data;
    this.families = families;
  }

  /** Of these members, by their ids. */
  public Found of(Permit permit, Family family, Set<UUID> shown) {
    return of(permit, family, shown, access::enterEach);
  }

  /** The same as part of a page that was opened: whoever has a line of that has it once. */
  public Found within(UUID opening, Permit permit, Family family, Set<UUID> shown) {
    return of(
        permit,
        family,
        shown,
        (action, others, visit) -> access.enterEachOnce(action, opening, others, visit));
  }

  private Found of(Permit permit, Family family, Set<UUID> shown, Door door) {
    var lasting =
        links.of(permit).stream()
            .filter(Link::lasts)
            .filter(one -> shown.contains(one.relative()))
            .toList();
    var found = open(permit, family, lasting, door);
    return new Found(
        found.stream()
            .collect(toMap(one -> one.link().relative(), Line::opened, (first, second) -> first)),
        found.stream().map(Line::permit).distinct().toList());
  }

  /**
   * What is shown of each, and leave to read more of them.
   *
   * @param permits one a file
   */
  public record Found(Map<UUID, Opened> opened, List<Permit> permits) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  private interface Door {
    List<Permit> enter(Action action, Collection<SubjectId> others, Visit visit);
  }

  /** A link to a file that is open. */
  private record Line(Link link, Opened opened, Permit permit) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  /** All links of one member to files the reader may open, also those that ended. */
  List<LinkPage.Line> history(Permit permit, Family family, UUID member) {
    var theirs = links.of(permit).stream().filter(one -> one.relative().equals(member)).toList();
    return open(permit, family, theirs, access::enterEach).stream()
        .map(one -> new LinkPage.Line(one.link(), one.opened()))
        .toList();
  }

  private List<Line> open(Permit permit, Family family, List<Link> some, Door door) {
    var mine = some.stream().filter(one -> !ApartHides.between(family, one.relative())).toList();
    var asked = knock(LinkAction.ASK, mine, permit, door);
    if (asked.isEmpty()) {
      return List.of();
    }
    var shown = together(permit, family, mine, asked);
    var them = knock(LinkAction.SHOW, shown, permit, door);
    var opened = opened(them.values());
    return shown.stream()
        .filter(one -> them.containsKey(one.other()))
        .map(one -> new Line(one, opened.get(one.other()), them.get(one.other())))
        .toList();
  }

  /** Without those who are apart, as told in either file or in a third. */
  private List<Link> together(
      Permit permit, Family family, List<Link> some, Map<SubjectId, Permit> asked) {
    var theirs = families.told(asked.values());
    var left =
        some.stream()
            .filter(one -> asked.containsKey(one.other()))
            .filter(one -> !ApartHides.between(theirs.get(one.other()), one.back()))
            .collect(toMap(one -> one, one -> two(family, theirs.get(one.other()), one)));
    var apart = thirds.apart(permit, family, left.values());
    return some.stream()
        .filter(left::containsKey)
        .filter(one -> !apart.contains(left.get(one)))
        .toList();
  }

  private static ThirdFiles.Two two(Family family, Family theirs, Link link) {
    return new ThirdFiles.Two(
        link.relative(),
        link.other(),
        ApartHides.together(family, link.relative()) && ApartHides.together(theirs, link.back()));
  }

  private static Map<SubjectId, Permit> knock(
      Action action, List<Link> some, Permit permit, Door door) {
    var others = some.stream().map(Link::other).collect(Collectors.toSet());
    return door.enter(action, others, permit.visit()).stream()
        .collect(toMap(Permit::subject, Function.identity()));
  }

  private Map<SubjectId, Opened> opened(Collection<Permit> permits) {
    var cards = data.cards(permits, EnumSet.of(Field.NAME, Field.BIRTH));
    return permits.stream()
        .collect(
            toMap(
                Permit::subject,
                one -> {
                  var card = cards.get(one.subject());
                  return new Opened(one.code(), card.firstName(), card.birth());
                }));
  }
}
