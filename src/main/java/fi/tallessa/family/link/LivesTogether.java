package fi.tallessa.family.link;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.family.home.Homes;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.SameHome;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The customers a file is linked to who live in one of its homes; only homes of this file tell. */
@Component
class LivesTogether implements SameHome {

  private final Homes homes;
  private final FamilyLinks links;

  LivesTogether(Homes homes, FamilyLinks links) {
    this.homes = homes;
    this.links = links;
  }

  @Override
  public Set<SubjectId> of(Permit permit) {
    var there =
        homes.of(permit).stream().flatMap(kept -> kept.home().who().stream()).collect(toSet());
    return there.isEmpty()
        ? Set.of()
        : links.of(permit).stream()
            .filter(Link::lasts)
            .filter(link -> there.contains(link.relative()))
            .map(Link::other)
            .collect(toSet());
  }
}
