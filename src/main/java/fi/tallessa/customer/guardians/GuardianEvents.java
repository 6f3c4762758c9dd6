package fi.tallessa.customer.guardians;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.informing.Informing;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is only ever added about a child's guardians, the newest first: who knows, who has custody,
 * who was told and what was asked at a birthday. A page that shows guardians needs all of it: one
 * statement.
 */
@Repository
public class GuardianEvents {

  private final JdbcClient db;
  private final Vault vault;

  GuardianEvents(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public Found of(Permit permit) {
    var rows =
        db.sql(
                """
                select 'aware' as kind, id, 1 as version, at, sealed
                from customer.awareness where subject_id = :subject
                union all
                select 'told', id, 1, at, sealed
                from customer.informing where subject_id = :subject
                union all
                select 'asked', id, 1, at, sealed
                from customer.milestone where subject_id = :subject
                union all
                select 'custody', guardian_id, version, at, sealed
                from customer.custody where subject_id = :subject
                order by version desc, at desc, id
                """)
            .param("subject", permit.subject().value())
            .query(Row::of)
            .list();
    var key = vault.open(permit);
    return new Found(
        opened(rows, "aware", Awarenesses.SHAPE, key).stream()
            .map(one -> one.readBy(permit))
            .toList(),
        opened(rows, "told", Informings.SHAPE, key),
        opened(rows, "asked", Milestones.SHAPE, key),
        rows.stream()
            .filter(row -> row.kind.equals("custody"))
            .collect(
                groupingBy(Row::id, mapping(row -> row.open(Custodies.SHAPE, key), toList()))));
  }

  private static <T> List<T> opened(List<Row> rows, String kind, Shape<T> shape, Key key) {
    return rows.stream()
        .filter(row -> row.kind.equals(kind))
        .map(row -> row.open(shape, key))
        .toList();
  }

  /**
   * @param custodies by guardian
   */
  public record Found(
      List<Awareness> aware,
      List<Informing> told,
      List<Milestone> asked,
      Map<UUID, List<HeldCustody>> custodies) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  /**
   * @param id its own, or that of the guardian whose custody it is
   */
  private record Row(String kind, UUID id, int version, byte[] sealed) {

    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          row.getString("kind"),
          row.getObject("id", UUID.class),
          row.getInt("version"),
          row.getBytes("sealed"));
    }

    <T> T open(Shape<T> shape, Key key) {
      return key.unseal(shape, id, version, sealed);
    }

    @Override
    public String toString() {
      return "Row";
    }
  }
}
