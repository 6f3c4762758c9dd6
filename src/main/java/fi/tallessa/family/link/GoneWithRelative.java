package fi.tallessa.family.link;

import fi.tallessa.access.Ground;
import fi.tallessa.access.SilentLooks;
import fi.tallessa.family.relative.OnRelatives;
import fi.tallessa.holdings.Permit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A link goes with the relative it was put on, by whoever may open that one file: nothing of the
 * other is opened for it, and it has a line in its log all the same.
 */
@Component
class GoneWithRelative implements OnRelatives {

  private final FamilyLinks links;
  private final SilentLooks looks;

  GoneWithRelative(FamilyLinks links, SilentLooks looks) {
    this.links = links;
    this.looks = looks;
  }

  @Override
  public void goes(Permit permit, UUID relative) {
    var others =
        links.of(permit).stream()
            .filter(Link::lasts)
            .filter(one -> one.relative().equals(relative))
            .map(Link::other)
            .distinct()
            .toList();
    looks.at(others, LinkAction.GONE, Ground.NOT_OPENED, permit.visit());
  }
}
