package fi.tallessa.family.link;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * With which other files a customer's belongs together. The copy tells nothing of it: that somebody
 * else is a customer is theirs (D27, GDPR Art. 15(4)); the word for them is in the family's copy.
 */
@Component
class LinksHolding implements Holding {

  private final FamilyLinks links;

  LinksHolding(FamilyLinks links) {
    this.links = links;
  }

  @Override
  public Description describe() {
    return new Description(
        "family_links", List.of("family.link", "family.link_end"), FieldGroup.FAMILY, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    links.erase(permit);
  }
}
