package fi.tallessa.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the association. */
@Repository
public class Units {

  private final JdbcClient db;

  Units(JdbcClient db) {
    this.db = db;
  }

  /** In the order of their Finnish names. */
  public List<Unit> all() {
    return db.sql("select id, name_fi, name_sv, name_en from association.unit order by name_fi, id")
        .query(Units::unit)
        .list();
  }

  public Optional<Unit> byId(UnitId id) {
    return db.sql("select id, name_fi, name_sv, name_en from association.unit where id = ?")
        .param(id.value())
        .query(Units::unit)
        .optional();
  }

  public UnitId add(Names names) {
    var id = UnitId.random();
    db.sql("insert into association.unit (id, name_fi, name_sv, name_en) values (?, ?, ?, ?)")
        .params(id.value(), names.fi(), names.sv(), names.en())
        .update();
    return id;
  }

  private static Unit unit(ResultSet row, int n) throws SQLException {
    return new Unit(
        new UnitId(row.getObject("id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")));
  }
}
