package fi.tallessa.family.home;

import fi.tallessa.family.relative.Family;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The homes of a customer for the page of their family: two statements. */
@Component
public class HomeLines {

  private final Homes homes;
  private final HomeAddresses addresses;

  HomeLines(Homes homes, HomeAddresses addresses) {
    this.homes = homes;
    this.addresses = addresses;
  }

  public List<HomeLine> of(Permit permit, String name, Family family) {
    var all = homes.of(permit);
    var told = addresses.of(permit);
    return all.stream()
        .map(
            one ->
                new HomeLine(
                    permit.code(),
                    name,
                    family,
                    one,
                    Optional.ofNullable(told.get(one.id())).map(HomeAddress::address),
                    permit.masked()))
        .toList();
  }
}
