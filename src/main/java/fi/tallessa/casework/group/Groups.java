package fi.tallessa.casework.group;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of all services; their names are sealed with the register's key. */
@Repository
class Groups {

  private static final String GROUP =
      """
      select one.id, one.service_id, one.version, one.number, one.sealed,
        ended.at, ended.worker_id
      from casework.service_group one
      left join casework.service_group_end ended on ended.group_id = one.id
      """;

  private final JdbcClient db;
  private final Vault vault;

  Groups(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** As it lies in its seal. */
  record Named(String name) {
    static final Shape<Named> SHAPE = Shape.of("casework.group", Named.class);

    @Override
    public String toString() {
      return "Named";
    }
  }

  /**
   * The newest, from a place on: names are sealed, and no list goes on by them.
   *
   * @param meeting those that meet, or those that have ended
   * @param before the number before which the list goes on
   */
  List<KeptGroup> newest(boolean meeting, long before, int most) {
    var key = vault.register();
    return db.sql(
            GROUP
                + """
                where (ended.at is null) = ? and one.number < ?
                order by one.number desc limit ?
                """)
        .params(meeting, before, most)
        .query((row, n) -> group(row, key))
        .list();
  }

  Optional<KeptGroup> one(UUID id) {
    var key = vault.register();
    return db.sql(GROUP + "where one.id = ?")
        .param(id)
        .query((row, n) -> group(row, key))
        .optional();
  }

  /** What some groups are called now, in one statement. */
  Map<UUID, String> names(Collection<UUID> ids) {
    var key = vault.register();
    return db
        .sql(GROUP + "where one.id = any (?)")
        .param(ids.toArray(UUID[]::new))
        .query((row, n) -> group(row, key).group())
        .list()
        .stream()
        .collect(Collectors.toMap(Group::id, Group::name));
  }

  /** What a group was called before, the newest first. */
  List<String> earlierNames(UUID id) {
    var key = vault.register();
    return db.sql(
            """
            select version, sealed from casework.service_group_past where group_id = ?
            order by version desc
            """)
        .param(id)
        .query(
            (row, n) ->
                key.unseal(Named.SHAPE, id, row.getInt("version"), row.getBytes("sealed")).name())
        .list();
  }

  /** False where the same form was here before. */
  boolean add(Group group) {
    return db.sql(
                """
                insert into casework.service_group (id, service_id, sealed) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(group.id(), group.service().value(), sealed(group.id(), 1, group.name()))
            .update()
        == 1;
  }

  /** Keeps the name before beside it; false when somebody else renamed it first. */
  boolean rename(UUID id, int seen, String name, Visit visit) {
    return db.sql(
                """
                with before as (
                  insert into casework.service_group_past (group_id, version, until_at, worker_id, sealed)
                  select id, version, :now, :who, sealed from casework.service_group
                  where id = :id and version = :seen
                  on conflict do nothing returning version)
                update casework.service_group set version = :seen + 1, sealed = :sealed
                where id = :id and version = (select version from before)
                """)
            .param("id", id)
            .param("seen", seen)
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("who", visit.who().value())
            .param("sealed", sealed(id, seen + 1, name))
            .update()
        == 1;
  }

  /** Ending what has ended changes nothing. */
  void end(UUID id, Visit visit) {
    db.sql(
            """
            insert into casework.service_group_end (group_id, at, worker_id) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(id, visit.when().atOffset(ZoneOffset.UTC), visit.who().value())
        .update();
  }

  /** It meets again. */
  void takeUp(UUID id) {
    db.sql("delete from casework.service_group_end where group_id = ?").param(id).update();
  }

  private byte[] sealed(UUID id, int version, String name) {
    return vault.register().seal(Named.SHAPE, id, version, new Named(name));
  }

  private static KeptGroup group(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    var name = key.unseal(Named.SHAPE, id, version, row.getBytes("sealed")).name();
    return new KeptGroup(
        new Group(id, new ServiceId(row.getObject("service_id", UUID.class)), name),
        version,
        row.getLong("number"),
        end(row));
  }

  private static Optional<KeptGroup.End> end(ResultSet row) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new KeptGroup.End(
                at.toInstant(), new WorkerId(row.getObject("worker_id", UUID.class))));
  }
}
