package fi.tallessa.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the association. */
@Repository
public class Units {

  private static final String UNIT =
      "select id, name_fi, name_sv, name_en, last_day, version from association.unit ";

  private final JdbcClient db;

  Units(JdbcClient db) {
    this.db = db;
  }

  /** Those that have ended, too, in the order of their Finnish names. */
  public List<Unit> all() {
    return db.sql(UNIT + "order by name_fi, id").query(Units::unit).list();
  }

  public Optional<Unit> byId(UnitId id) {
    return db.sql(UNIT + "where id = ?").param(id.value()).query(Units::unit).optional();
  }

  /** The same, while nobody else changes it or begins a service in it. */
  public Optional<Unit> held(UnitId id) {
    return db.sql(UNIT + "where id = ? for update").param(id.value()).query(Units::unit).optional();
  }

  public UnitId add(Names names) {
    var id = UnitId.random();
    add(id, names);
    return id;
  }

  /** Adding it twice changes nothing. */
  public void add(UnitId id, Names names) {
    db.sql(
            """
            insert into association.unit (id, name_fi, name_sv, name_en) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(id.value(), names.fi(), names.sv(), names.en())
        .update();
  }

  /** False when it has been changed since this version. */
  public boolean change(Unit changed) {
    return db.sql(
                """
                update association.unit set name_fi = ?, name_sv = ?, name_en = ?, last_day = ?,
                  version = version + 1
                where id = ? and version = ?
                """)
            .params(
                changed.names().fi(),
                changed.names().sv(),
                changed.names().en(),
                changed.lastDay().orElse(null),
                changed.id().value(),
                changed.version())
            .update()
        == 1;
  }

  private static Unit unit(ResultSet row, int n) throws SQLException {
    return new Unit(
        new UnitId(row.getObject("id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
        row.getInt("version"));
  }
}
