package fi.tallessa.family.home;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a customer lives, with whom and in which weeks. */
@Component
class HomesHolding implements Holding {

  private final Homes homes;

  HomesHolding(Homes homes) {
    this.homes = homes;
  }

  @Override
  public Description describe() {
    return new Description(
        "homes", List.of("family.home", "family.home_with"), FieldGroup.FAMILY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return homes.of(permit).stream()
        .map(KeptHome::home)
        .map(
            one ->
                new CopyLine(
                    one.weeks().label(),
                    one.words().orElse(""),
                    one.told().source().label(),
                    one.told().on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    homes.erase(permit);
  }
}
