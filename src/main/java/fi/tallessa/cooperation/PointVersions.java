package fi.tallessa.cooperation;

import fi.tallessa.customer.datum.StandsAgain;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What contact points said before. Where a service's own word was written over something that
 * stands, and nobody confirmed it in time, that stands again on the day itself (D13).
 */
@Repository
class PointVersions {

  /** In SQL, named {@code point}: each as it stands on {@code :today}, the night come or not. */
  static final String NOW =
      StandsAgain.now("cooperation.contact_point", "kept.cooperation_id", frozen("kept"), "point");

  private static String frozen(String point) {
    return """
        exists (select from cooperation.cooperation whose
          where whose.subject_id = {point}.subject_id and whose.id = {point}.cooperation_id
            and {kept})
        """
        .replace("{point}", point)
        .replace("{kept}", OnConsent.onlyKept("whose"));
  }

  private final JdbcClient db;
  private final Vault vault;

  PointVersions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Of one shelf, what may be shown today, the newest first. */
  List<PastPoint> of(Shelf shelf, Permit permit) {
    return of(shelf, shelf.holds(), permit);
  }

  /** For a copy to the person. */
  List<PastPoint> kept(Shelf shelf, Permit permit) {
    return of(shelf, shelf.kept(), permit);
  }

  private List<PastPoint> of(Shelf shelf, String which, Permit permit) {
    var key = vault.open(permit);
    return db.sql(
            """
            select past.id, past.at, past.sealed_as, past.sealed
            from cooperation.cooperation join {now}
              on point.subject_id = cooperation.subject_id
              and point.cooperation_id = cooperation.id
            join cooperation.contact_point_past past
              on past.subject_id = point.subject_id and past.id = point.id
              and past.version < point.before
            where {active} and {lasts} order by past.at desc, past.id, past.version desc
            """
                .replace("{now}", NOW)
                .replace("{active}", ContactPoints.ACTIVE.replace("{holds}", which))
                .replace("{lasts}", ContactPoints.LASTS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return new PastPoint(
                  id,
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  key.unseal(
                      shelf.point,
                      KeptPoint.place(id),
                      row.getInt("sealed_as"),
                      row.getBytes("sealed")));
            })
        .list();
  }

  /** Of one customer, before something is written over it by day. */
  void bringBack(Permit permit) {
    bringBack(List.of(permit.subject()), permit.visit().today());
  }

  /**
   * As it was sealed, so that no key is needed, and as a new version, so that no old tab passes for
   * a fresh one.
   */
  void bringBack(Collection<SubjectId> some, LocalDate day) {
    db.sql(
            """
            with back as (
              select distinct on (past.subject_id, past.id) past.*
              from cooperation.contact_point now
              join cooperation.contact_point_past past using (subject_id, id)
              where now.goes_on <= :day and now.subject_id = any (:subjects) and past.stands
                and not {kept}
              order by past.subject_id, past.id, past.version desc),
            gone as (
              delete from cooperation.contact_point_past past using back
              where past.subject_id = back.subject_id and past.id = back.id
                and past.version >= back.version)
            update cooperation.contact_point now set version = now.version + 1, sealed = back.sealed,
              sealed_as = back.sealed_as, at = back.at, goes_on = null, got_on = back.got_on
            from back where now.subject_id = back.subject_id and now.id = back.id
            """
                .replace("{kept}", frozen("now")))
        .param("subjects", some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("day", day)
        .update();
  }
}
