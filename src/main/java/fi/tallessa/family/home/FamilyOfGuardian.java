package fi.tallessa.family.home;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.family.relative.Bonds;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a guardian lives, and who was told of through them: that is put right first. */
@Component
class FamilyOfGuardian implements RestsOnGuardian {

  private final Homes homes;
  private final Relatives relatives;
  private final Bonds bonds;

  FamilyOfGuardian(Homes homes, Relatives relatives, Bonds bonds) {
    this.homes = homes;
    this.relatives = relatives;
    this.bonds = bonds;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        homes.of(permit).stream().anyMatch(one -> one.home().who().contains(guardian))
            || relatives.of(permit).stream()
                .anyMatch(one -> one.relative().through().contains(guardian))
            || bonds.of(permit).stream()
                .anyMatch(one -> guardian.equals(one.a()) || guardian.equals(one.b())),
        "customer.guardian.rests.family");
  }
}
