package fi.tallessa.cooperation;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.customer.guardian.ToldOfCustody;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a guardian has said to be right of whom one reaches at a service, now or before (S23). No
 * key of the file opens health: where something of it was confirmed, it may have been they (S20).
 */
@Component
class PointsOfGuardian implements RestsOnGuardian {

  private final JdbcClient db;
  private final ContactPoints points;
  private final PointVersions versions;
  private final ToldOfCustody custody;

  PointsOfGuardian(
      JdbcClient db, ContactPoints points, PointVersions versions, ToldOfCustody custody) {
    this.db = db;
    this.points = points;
    this.versions = versions;
    this.custody = custody;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    boolean ordinary =
        Stream.concat(
                points.kept(Shelf.ORDINARY, permit).stream().map(KeptPoint::point),
                versions.kept(Shelf.ORDINARY, permit).stream().map(PastPoint::point))
            .flatMap(one -> one.saidRight().stream())
            .anyMatch(one -> guardian.equals(one.guardian()));
    return ordinary
        ? List.of(SAID)
        : RestsOnGuardian.when(custody.of(permit, guardian) && healthWasConfirmed(permit), PERHAPS);
  }

  /** Told by others, and standing as it was confirmed, or as the family told it over that. */
  private boolean healthWasConfirmed(Permit permit) {
    return db.sql(
            """
            select exists (
              select from cooperation.contact_point_past told
              join cooperation.contact_point point using (subject_id, id)
              where told.subject_id = ? and told.field_group = 'HEALTH' and told.got_on is not null
                and (point.got_on is null or exists (
                  select from cooperation.contact_point_past later
                  where later.subject_id = told.subject_id and later.id = told.id
                    and later.version > told.version and later.got_on is null)))
            """)
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }
}
