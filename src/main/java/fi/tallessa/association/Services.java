package fi.tallessa.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of the association. */
@Repository
public class Services {

  private static final String SERVICE =
      "select id, unit_id, name_fi, name_sv, name_en from association.service ";

  private final JdbcClient db;

  Services(JdbcClient db) {
    this.db = db;
  }

  /** In the order of their Finnish names. */
  public List<Service> all() {
    return db.sql(SERVICE + "order by name_fi, id").query(Services::service).list();
  }

  public Optional<Service> byId(ServiceId id) {
    return db.sql(SERVICE + "where id = ?").param(id.value()).query(Services::service).optional();
  }

  public ServiceId add(UnitId unit, Names names) {
    var id = ServiceId.random();
    db.sql(
            """
            insert into association.service (id, unit_id, name_fi, name_sv, name_en)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), unit.value(), names.fi(), names.sv(), names.en())
        .update();
    return id;
  }

  private static Service service(ResultSet row, int n) throws SQLException {
    return new Service(
        new ServiceId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")));
  }
}
