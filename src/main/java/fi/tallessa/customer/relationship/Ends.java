package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How relationships ended, every version; only ever added to. */
@Repository
public class Ends {

  /** For a statement about {@code customer.relationship}: its end as it stands, or nulls. */
  public static final String NEWEST =
      """
       left join lateral (select * from customer.relationship_end newest
         where newest.subject_id = relationship.subject_id and newest.id = relationship.id
         order by newest.version desc limit 1) ended on true
      """;

  private static final Shape<Correction> SHAPE =
      Shape.of("customer.relationship_end", Correction.class);

  private final JdbcClient db;
  private final Vault vault;

  Ends(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Why, in the words of whoever corrected it. */
  private record Correction(String why) {
    @Override
    public String toString() {
      return "Correction";
    }
  }

  /** How one relationship ended, and was said to have ended before, the newest first. */
  public List<End> history(Permit permit, UUID relationship) {
    var key = vault.open(permit);
    return db.sql(
            """
            select id, version as end_version, ended_on, statistics_until, reason, written_by, at,
              sealed as why
            from customer.relationship_end where subject_id = ? and id = ? order by version desc
            """)
        .params(permit.subject().value(), relationship)
        .query((row, n) -> Row.of(row).open(relationship, key))
        .list();
  }

  /**
   * It has ended, by the visitor; or its days are corrected, with a reason.
   *
   * @return false when somebody else has written that version meanwhile
   */
  public boolean add(
      Permit permit, UUID relationship, int version, KeepFor days, EndReason reason, String why) {
    return db.sql(
                """
                insert into customer.relationship_end (subject_id, id, version, ended_on,
                  statistics_until, reason, written_by, at, sealed)
                select subject_id, id, :version, :ended, :statistics, :reason, :who, :at, :sealed
                from customer.relationship
                where subject_id = :subject and id = :id and began_on <= :ended
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", relationship)
            .param("version", version)
            .param("ended", days.relationshipEnded())
            .param("statistics", days.statisticsUntil())
            .param("reason", reason.name())
            .param("who", permit.visit().who().value())
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", sealed(permit, relationship, version, why), Types.BINARY)
            .update()
        == 1;
  }

  private byte[] sealed(Permit permit, UUID relationship, int version, String why) {
    return why == null
        ? null
        : vault.open(permit).seal(SHAPE, relationship, version, new Correction(why));
  }

  /** Empty where the relationship lasts. */
  public static Optional<KeepFor> days(ResultSet row) throws SQLException {
    var ended = row.getObject("ended_on", LocalDate.class);
    return ended == null
        ? Optional.empty()
        : Optional.of(new KeepFor(ended, row.getObject("statistics_until", LocalDate.class)));
  }

  /** How long somebody is kept none of whose relationships lasts; empty while one does. */
  static Optional<KeepFor> kept(List<Optional<KeepFor>> all) {
    return all.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : KeepFor.allOf(all.stream().flatMap(Optional::stream).toList());
  }

  void erase(Permit permit) {
    db.sql("delete from customer.relationship_end where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /** As it lies in the database; {@code why} is sealed. */
  record Row(
      int version, KeepFor days, EndReason reason, WorkerId by, OffsetDateTime at, byte[] why) {

    /** Null where the relationship lasts. */
    static Row of(ResultSet row) throws SQLException {
      var days = Ends.days(row);
      return days.isEmpty()
          ? null
          : new Row(
              row.getInt("end_version"),
              days.get(),
              EndReason.valueOf(row.getString("reason")),
              new WorkerId(row.getObject("written_by", UUID.class)),
              row.getObject("at", OffsetDateTime.class),
              row.getBytes("why"));
    }

    End open(UUID relationship, Key key) {
      return new End(
          version,
          days,
          reason,
          by,
          at.toInstant(),
          why == null ? null : key.unseal(SHAPE, relationship, version, why).why());
    }
  }
}
