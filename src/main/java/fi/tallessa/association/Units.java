package fi.tallessa.association;

import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

  /** What it says goes beside what it said; false when it has been changed since this version. */
  public boolean change(Unit changed, Visit visit) {
    return db.sql(
                """
                with before as (
                  insert into association.unit_past (unit_id, version, name_fi, name_sv, name_en,
                    last_day, changed_by, changed_at)
                  select id, version, name_fi, name_sv, name_en, last_day, :who, :at
                  from association.unit where id = :id and version = :version
                  on conflict do nothing returning version)
                update association.unit set name_fi = :fi, name_sv = :sv, name_en = :en,
                  last_day = :last, version = version + 1
                where id = :id and version = (select version from before)
                """)
            .param("fi", changed.names().fi())
            .param("sv", changed.names().sv())
            .param("en", changed.names().en())
            .param("last", changed.lastDay().orElse(null), Types.DATE)
            .param("id", changed.id().value())
            .param("version", changed.version())
            .param("who", visit.who().value())
            .param("at", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** What it said before, the newest first. */
  public List<Past<Unit>> past(UnitId id) {
    return db.sql(
            """
            select unit_id as id, name_fi, name_sv, name_en, last_day, version, changed_by,
              changed_at
            from association.unit_past where unit_id = ? order by version desc
            """)
        .param(id.value())
        .query((row, n) -> Past.of(unit(row, n), row))
        .list();
  }

  private static Unit unit(ResultSet row, int n) throws SQLException {
    return new Unit(
        new UnitId(row.getObject("id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
        row.getInt("version"));
  }
}
