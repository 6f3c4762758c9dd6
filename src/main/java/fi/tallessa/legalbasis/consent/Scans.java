package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of papers, one an asking, each in the seal of its person and open to its own acts. */
@Repository
public class Scans {

  private static final Shape<Scan> SHAPE = Shape.of("customer.consent.scan", Scan.class).apart();

  private final JdbcClient db;
  private final Vault vault;

  Scans(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** That there is one, of which kind and how large: what it shows opens to its own acts alone. */
  record Told(String kind, int size, LocalDate day) {
    String written() {
      return kind == null ? "–" : kind + ", " + Math.ceilDiv(size, 1024) + " kB";
    }
  }

  List<Told> told(Permit permit) {
    return db.sql(
            "select kind, size, at from legalbasis.consent_scan where subject_id = ? order by at")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Told(
                    row.getString("kind"),
                    row.getInt("size"),
                    row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Visit.ZONE)
                        .toLocalDate()))
        .list();
  }

  public boolean has(Permit permit, UUID asking) {
    return db.sql(
            """
            select exists (select from legalbasis.consent_scan
              where subject_id = ? and asking_id = ?)
            """)
        .params(permit.subject().value(), asking)
        .query(Boolean.class)
        .single();
  }

  /**
   * Whether the visitor added it today, by mistake or badly taken: only to replace it then does one
   * person erase a proof. Later it goes with its paper, by two (D3).
   */
  public boolean mayReplace(Permit permit, UUID asking) {
    return db.sql(
            """
            select exists (select from legalbasis.consent_scan
              where subject_id = ? and asking_id = ? and added_by = ?
                and (at at time zone 'Europe/Helsinki')::date = ?)
            """)
        .params(
            permit.subject().value(), asking, permit.visit().who().value(), permit.visit().today())
        .query(Boolean.class)
        .single();
  }

  /** False where there is one already: it is erased first, so that none is written over unseen. */
  public boolean add(Permit permit, UUID asking, Scan scan) {
    return db.sql(
                """
                insert into legalbasis.consent_scan (subject_id, asking_id, at, kind, size, added_by, sealed)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                asking,
                permit.visit().when().atOffset(ZoneOffset.UTC),
                scan.kind().name(),
                scan.bytes().length,
                permit.visit().who().value(),
                vault.open(permit).seal(SHAPE, asking, 1, scan))
            .update()
        == 1;
  }

  public Optional<Scan> find(Permit permit, UUID asking) {
    var key = vault.open(permit);
    return db.sql(
            """
            select sealed from legalbasis.consent_scan where subject_id = ? and asking_id = ?
            """)
        .params(permit.subject().value(), asking)
        .query((row, n) -> key.unseal(SHAPE, asking, 1, row.getBytes("sealed")))
        .optional();
  }

  public void remove(Permit permit, UUID asking) {
    db.sql("delete from legalbasis.consent_scan where subject_id = ? and asking_id = ?")
        .params(permit.subject().value(), asking)
        .update();
  }
}
