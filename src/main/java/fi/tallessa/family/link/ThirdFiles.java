package fi.tallessa.family.link;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * That two are apart is most often told in the file of their child. Where both are linked to a file
 * that says so, their link is shown to nobody; and where it is the customer's child whose file the
 * reader may not open, what it says is not known, and the link is not shown either (K16).
 */
@Component
class ThirdFiles {

  private final Access access;
  private final FamilyLinks links;
  private final Families families;

  ThirdFiles(Access access, FamilyLinks links, Families families) {
    this.access = access;
    this.links = links;
    this.families = families;
  }

  /**
   * A customer and somebody of their family who is one as well.
   *
   * @param together whether both files say that the two are
   */
  record Two(UUID relative, SubjectId other, boolean together) {}

  /**
   * A file that both are linked to.
   *
   * @param here who its customer is in the family of the first of the two
   * @param me who the first is in its family
   * @param them who the other is in its family
   */
  record Third(SubjectId file, UUID here, UUID me, UUID them, SubjectId other) {}

  Set<Two> apart(Permit permit, Family family, Collection<Two> some) {
    var thirds = links.thirds(permit, some.stream().map(Two::other).collect(toSet()));
    if (thirds.isEmpty()) {
      return Set.of();
    }
    var files = thirds.stream().map(Third::file).collect(toSet());
    var open =
        access.enterEach(LinkAction.ASK, files, permit.visit()).stream()
            .collect(toMap(Permit::subject, Function.identity()));
    var told = families.told(open.values());
    return some.stream()
        .filter(
            two ->
                thirds.stream()
                    .filter(third -> third.other().equals(two.other()))
                    .anyMatch(third -> apart(third, two, family, told)))
        .collect(toSet());
  }

  private static boolean apart(Third third, Two two, Family family, Map<SubjectId, Family> told) {
    var there = told.get(third.file());
    if (there == null) {
      return !two.together()
          && family.parentsOf(third.here()).contains(Member.ME)
          && !family.parentsOf(two.relative()).contains(Member.ME)
          && !family.parentsOf(Member.ME).contains(two.relative());
    }
    var couple = there.couple(third.me(), third.them());
    return couple.filter(one -> one.apart()).isPresent()
        || !two.together() && ApartHides.of(couple);
  }
}
