package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has had custody, from when and until when; only ever added to, and the newest holds. */
@Repository
public class Custodies {

  public static final Shape<HeldCustody> SHAPE = Shape.of("customer.custody", HeldCustody.class);

  private final JdbcClient db;
  private final Vault vault;

  Custodies(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The same of all whose key a run has brought. */
  public Map<SubjectId, Map<UUID, List<HeldCustody>>> everybody(Map<SubjectId, Key> keys) {
    return db
        .sql(
            """
            select subject_id, guardian_id, version, sealed from customer.custody
            where subject_id = any (?) order by subject_id, guardian_id, version desc
            """)
        .param(Sealed.subjects(keys))
        .query(
            (row, n) -> {
              var subject = new SubjectId(row.getObject("subject_id", UUID.class));
              return new Told(
                  subject,
                  row.getObject("guardian_id", UUID.class),
                  row.getInt("version"),
                  row.getBytes("sealed"));
            })
        .list()
        .stream()
        .collect(
            groupingBy(
                Told::subject,
                groupingBy(
                    Told::guardian, mapping(row -> row.open(keys.get(row.subject())), toList()))));
  }

  private record Told(SubjectId subject, UUID guardian, int version, byte[] sealed) {
    HeldCustody open(Key key) {
      return key.unseal(SHAPE, guardian, version, sealed);
    }
  }

  /** What has been written down of each guardian of one child, the newest first. */
  public Map<UUID, List<HeldCustody>> of(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select guardian_id, version, sealed from customer.custody
            where subject_id = ? order by guardian_id, version desc
            """)
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var guardian = row.getObject("guardian_id", UUID.class);
              return Map.entry(
                  guardian,
                  key.unseal(SHAPE, guardian, row.getInt("version"), row.getBytes("sealed")));
            })
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /**
   * Writes down what holds from now on.
   *
   * @param version one more than there were when the form was opened
   * @return false when somebody else has written that version meanwhile, or guardians rest on
   *     nothing; then nothing is written
   */
  public boolean add(Permit permit, UUID guardian, int version, HeldCustody held) {
    return db.sql(
                """
                insert into customer.custody (subject_id, guardian_id, version, at, sealed)
                select subject_id, :guardian, :version, :at, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where :version = 1 + coalesce((select max(version) from customer.custody
                  where subject_id = :subject and guardian_id = :guardian), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("guardian", guardian)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SHAPE, guardian, version, held))
            .update()
        == 1;
  }

  /** All that was told of one guardian's. */
  public void erase(Permit permit, UUID guardian) {
    db.sql("delete from customer.custody where subject_id = ? and guardian_id = ?")
        .params(permit.subject().value(), guardian)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.custody where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
