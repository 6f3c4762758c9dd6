package fi.tallessa.family.home;

import fi.tallessa.customer.basis.GoesWithGroup;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** The addresses of homes go with contact information. */
@Component
class AddressesGoing implements GoesWithGroup {

  private final HomeAddresses addresses;

  AddressesGoing(HomeAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void erase(Permit permit, FieldGroup group) {
    if (group == FieldGroup.CONTACT) {
      addresses.erase(permit);
    }
  }
}
