package fi.tallessa.family.home;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the homes of a customer are; masked like every address. */
@Component
class HomeAddressesHolding implements Holding {

  private final HomeAddresses addresses;

  HomeAddressesHolding(HomeAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public Description describe() {
    return new Description(
        "home_addresses", List.of("family.home_address"), FieldGroup.CONTACT, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return addresses.kept(permit).values().stream()
        .map(
            one ->
                new CopyLine(
                    "family.home.address",
                    one.address(),
                    one.told().source().label(),
                    one.told().on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    addresses.erase(permit);
  }
}
