package fi.tallessa.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of the association. */
@Repository
public class Services {

  private static final String SERVICE =
      "select id, unit_id, name_fi, name_sv, name_en, last_day, version from association.service ";

  private final JdbcClient db;

  Services(JdbcClient db) {
    this.db = db;
  }

  /** Those that have ended, too, in the order of their Finnish names. */
  public List<Service> all() {
    return db.sql(SERVICE + "order by name_fi, id").query(Services::service).list();
  }

  public List<Service> running(LocalDate day) {
    return all().stream().filter(service -> service.runs(day)).toList();
  }

  public Optional<Service> byId(ServiceId id) {
    return db.sql(SERVICE + "where id = ?").param(id.value()).query(Services::service).optional();
  }

  public ServiceId add(UnitId unit, Names names) {
    var id = ServiceId.random();
    add(id, unit, names);
    return id;
  }

  /** Adding it twice changes nothing. */
  public void add(ServiceId id, UnitId unit, Names names) {
    db.sql(
            """
            insert into association.service (id, unit_id, name_fi, name_sv, name_en)
            values (?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """)
        .params(id.value(), unit.value(), names.fi(), names.sv(), names.en())
        .update();
  }

  /** False when it has been changed since this version. */
  public boolean change(Service changed) {
    return db.sql(
                """
                update association.service set unit_id = ?, name_fi = ?, name_sv = ?, name_en = ?,
                  last_day = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(
                changed.unit().value(),
                changed.names().fi(),
                changed.names().sv(),
                changed.names().en(),
                changed.lastDay().orElse(null),
                changed.id().value(),
                changed.version())
            .update()
        == 1;
  }

  /** For a module that joins its own rows with services in one statement: all columns, by name. */
  public static Service service(ResultSet row, int n) throws SQLException {
    return new Service(
        new ServiceId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
        row.getInt("version"));
  }
}
