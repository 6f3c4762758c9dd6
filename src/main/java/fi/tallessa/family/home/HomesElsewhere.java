package fi.tallessa.family.home;

import fi.tallessa.customer.datum.ElsewhereTold;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the homes of a customer are, for the one page that shows a protected address. */
@Component
class HomesElsewhere implements ElsewhereTold {

  private final Homes homes;
  private final HomeAddresses addresses;

  HomesElsewhere(Homes homes, HomeAddresses addresses) {
    this.homes = homes;
    this.addresses = addresses;
  }

  @Override
  public List<Elsewhere> of(Permit permit) {
    var told = addresses.of(permit);
    return homes.of(permit).stream()
        .flatMap(
            one -> Optional.ofNullable(told.get(one.id())).stream().map(where -> line(one, where)))
        .toList();
  }

  private static Elsewhere line(KeptHome home, HomeAddress where) {
    return new Elsewhere(
        home.home().weeks().label(),
        home.home().words().orElse(null),
        where.address(),
        where.told());
  }
}
