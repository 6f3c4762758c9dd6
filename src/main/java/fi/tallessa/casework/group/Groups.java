package fi.tallessa.casework.group;

import fi.tallessa.association.ServiceId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of all services; their names are sealed with the register's key. */
@Repository
class Groups {

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

  /** In the order of their names. */
  List<Group> all() {
    var key = vault.register();
    return db
        .sql("select id, service_id, sealed from casework.service_group")
        .query((row, n) -> group(row, key))
        .list()
        .stream()
        .sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  Optional<Group> one(UUID id) {
    var key = vault.register();
    return db.sql("select id, service_id, sealed from casework.service_group where id = ?")
        .param(id)
        .query((row, n) -> group(row, key))
        .optional();
  }

  /** Sent twice it is one group. */
  void add(Group group) {
    db.sql(
            """
            insert into casework.service_group (id, service_id, sealed) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(
            group.id(),
            group.service().value(),
            vault.register().seal(Named.SHAPE, group.id(), 1, new Named(group.name())))
        .update();
  }

  private static Group group(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Group(
        id,
        new ServiceId(row.getObject("service_id", UUID.class)),
        key.unseal(Named.SHAPE, id, 1, row.getBytes("sealed")).name());
  }
}
