package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The services we work with, what each is needed for, and whom we reach there while it lasts. What
 * tells of health is opened for the copy with a line of its own.
 */
@Component
class CooperationHolding implements Holding {

  private final Cooperations cooperations;
  private final ContactPoints points;
  private final PointVersions versions;
  private final Access access;
  private final HealthRights health;

  CooperationHolding(
      Cooperations cooperations,
      ContactPoints points,
      PointVersions versions,
      Access access,
      HealthRights health) {
    this.health = health;
    this.versions = versions;
    this.cooperations = cooperations;
    this.points = points;
    this.access = access;
  }

  @Override
  public Description describe() {
    return new Description(
        "cooperation",
        List.of(
            "cooperation.cooperation",
            "cooperation.cooperation_past",
            "cooperation.contact_point",
            "cooperation.contact_point_past"),
        List.of(FieldGroup.SERVICE_CONTACTS, FieldGroup.HEALTH),
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var ordinary = lines(Shelf.ORDINARY, permit);
    return cooperations.any(Shelf.HEALTH, permit)
        ? Stream.concat(ordinary, health(permit)).toList()
        : ordinary.toList();
  }

  @Override
  public boolean withholds(Permit permit) {
    return cooperations.any(Shelf.HEALTH, permit) && !health.has(permit);
  }

  private Stream<CopyLine> health(Permit permit) {
    return lines(
        Shelf.HEALTH, access.further(CooperationAction.healthCopy(permit.reach()), permit));
  }

  private Stream<CopyLine> lines(Shelf shelf, Permit permit) {
    return Stream.of(
            cooperations.kept(shelf, permit).stream().map(one -> line(one.readBy(permit))),
            points.kept(shelf, permit).stream()
                .map(one -> line("cooperation.point.one", one.point().readBy(permit))),
            versions.kept(shelf, permit).stream()
                .map(one -> line("cooperation.point.before", one.point().readBy(permit))))
        .flatMap(lines -> lines);
  }

  private static CopyLine line(KeptCooperation kept) {
    var service = kept.cooperation();
    return new CopyLine(
        service.kind().label(),
        CopyLine.said(service.organisation(), service.why()),
        "web.copy.by_us",
        kept.term().from());
  }

  private static CopyLine line(String label, ContactPoint point) {
    return new CopyLine(
        label,
        CopyLine.said(point.role(), point.name(), point.phone(), point.email()),
        point.told().source().label(),
        point.told().on());
  }

  @Override
  public void erase(Permit permit) {
    cooperations.erase(permit);
  }
}
