package fi.tallessa.cooperation;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whom we reach at services. Each statement that reads or writes one asks whether we work with that
 * service today (S18): without that there is no contact point, whatever ran last night.
 */
@Repository
class ContactPoints {

  /** In SQL: of a row of {@code cooperation}, that we work with that service today. */
  static final String ACTIVE =
      """
      cooperation.subject_id = :subject
        and cooperation.from_day <= :today and cooperation.over_on > :today and {holds}
      """;

  /** In SQL: of a row of {@code point}, that nobody had to confirm it by today (D13). */
  static final String LASTS = "coalesce(point.goes_on, 'infinity') > :today";

  private final JdbcClient db;
  private final Vault vault;
  private final Deadlines deadlines;
  private final PointVersions versions;

  ContactPoints(JdbcClient db, Vault vault, Deadlines deadlines, PointVersions versions) {
    this.versions = versions;
    this.deadlines = deadlines;
    this.db = db;
    this.vault = vault;
  }

  /** Of one shelf, the one told of first standing first. */
  List<KeptPoint> of(Shelf shelf, Permit permit) {
    return of(shelf, shelf.holds(), permit);
  }

  /** For a copy to the person. */
  List<KeptPoint> kept(Shelf shelf, Permit permit) {
    return of(shelf, shelf.kept(), permit);
  }

  private List<KeptPoint> of(Shelf shelf, String which, Permit permit) {
    var rows =
        asked(
                """
                select point.id, point.cooperation_id, point.version, point.sealed_as,
                  point.goes_on, point.sealed
                from cooperation.cooperation join {now}
                  on point.subject_id = cooperation.subject_id
                  and point.cooperation_id = cooperation.id
                where {active} and {lasts} order by point.at, point.id
                """,
                which,
                permit)
            .query(KeptPoint.Sealed::of)
            .list();
    if (rows.isEmpty()) {
      return List.of();
    }
    var key = vault.open(permit);
    return rows.stream().map(row -> row.open(shelf, key)).toList();
  }

  Optional<KeptPoint> one(Shelf shelf, Permit permit, UUID cooperation, UUID id) {
    return of(shelf, permit).stream()
        .filter(kept -> kept.service().equals(cooperation) && kept.id().equals(id))
        .findFirst();
  }

  /** False where we do not work with that service today, or the form was sent before. */
  boolean add(Shelf shelf, Permit permit, UUID cooperation, UUID id, ContactPoint made) {
    return written(
        """
        insert into cooperation.contact_point
          (subject_id, id, cooperation_id, version, sealed_as, at, field_group, got_on, goes_on,
            sealed)
        select cooperation.subject_id, :id, cooperation.id, :version, :version, :at, field_group,
          cast(:got_on as date), cast(:goes_on as date), :sealed
        from cooperation.cooperation where cooperation.id = :cooperation and {active}
        for share of cooperation on conflict do nothing
        """,
        shelf,
        permit,
        new KeptPoint(id, cooperation, 1, made.goesOn(this::confirmedBy), made));
  }

  /**
   * The next version, with the one before beside it; false where we do not work with that service
   * today, or somebody else has changed it.
   */
  boolean write(Shelf shelf, Permit permit, KeptPoint kept, ContactPoint next) {
    versions.bringBack(permit);
    return written(
        """
        with before as (
          insert into cooperation.contact_point_past (subject_id, id, version, sealed_as, at,
            field_group, got_on, stands, sealed)
          select point.subject_id, point.id, point.version, point.sealed_as, point.at,
            point.field_group, point.got_on, point.goes_on is null, point.sealed
          from cooperation.contact_point point join cooperation.cooperation
            on point.subject_id = cooperation.subject_id
            and point.cooperation_id = cooperation.id
          where point.id = :id and point.version = :version - 1
            and cooperation.id = :cooperation and {active} and {lasts}
          on conflict do nothing returning version)
        update cooperation.contact_point point
        set version = :version, sealed_as = :version, at = :at, got_on = cast(:got_on as date),
          goes_on = cast(:goes_on as date), sealed = :sealed
        from cooperation.cooperation
        where point.subject_id = cooperation.subject_id and point.cooperation_id = cooperation.id
          and point.id = :id and point.version = (select version from before)
          and cooperation.id = :cooperation and {active} and {lasts}
        """,
        shelf,
        permit,
        new KeptPoint(
            kept.id(),
            kept.service(),
            kept.version() + 1,
            kept.goesOn(next, this::confirmedBy),
            next));
  }

  void remove(Permit permit, UUID id) {
    db.sql("delete from cooperation.contact_point where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .update();
  }

  private boolean written(String sql, Shelf shelf, Permit permit, KeptPoint one) {
    var place = KeptPoint.place(one.id());
    return asked(sql, shelf.holds(), permit)
            .param("id", one.id())
            .param("cooperation", one.service())
            .param("version", one.version())
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("got_on", gotOn(one.point()), Types.DATE)
            .param("goes_on", one.goesOn(), Types.DATE)
            .param(
                "sealed", vault.open(permit).seal(shelf.point, place, one.version(), one.point()))
            .update()
        == 1;
  }

  private static LocalDate gotOn(ContactPoint point) {
    return point.unverified() ? point.told().on() : null;
  }

  private LocalDate confirmedBy(LocalDate told) {
    return deadlines.lastDay(Deadline.VERIFICATION, told);
  }

  private JdbcClient.StatementSpec asked(String sql, String which, Permit permit) {
    return db.sql(
            sql.replace("{now}", PointVersions.NOW)
                .replace("{active}", ACTIVE.replace("{holds}", which))
                .replace("{lasts}", LASTS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}
