package fi.tallessa.cooperation;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a guardian has said to be right of whom one reaches at a service (S23). */
@Component
class PointsOfGuardian implements RestsOnGuardian {

  private final ContactPoints points;

  PointsOfGuardian(ContactPoints points) {
    this.points = points;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        points.kept(Shelf.ORDINARY, permit).stream()
            .flatMap(one -> one.point().saidRight().stream())
            .anyMatch(one -> guardian.equals(one.guardian())),
        "customer.guardian.rests.said");
  }
}
