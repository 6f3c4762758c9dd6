package fi.tallessa.customer.matching;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That two files may be one person's. Goes when either of the two goes. */
@Component
class MatchesHolding implements Holding {

  private final Matches matches;

  MatchesHolding(Matches matches) {
    this.matches = matches;
  }

  @Override
  public Description describe() {
    return new Description("matches", List.of("customer.match_notice"), FieldGroup.WORK, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    matches.erase(permit);
  }
}
