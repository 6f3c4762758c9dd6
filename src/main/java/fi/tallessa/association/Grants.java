package fi.tallessa.association;

import fi.tallessa.kernel.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants of the association. */
@Repository
public class Grants {

  private static final String GRANT =
      "select id, funder, code, name, from_day, until_day, version from association.grant ";

  private final JdbcClient db;

  Grants(JdbcClient db) {
    this.db = db;
  }

  /** The one that ends last first. */
  public List<Grant> all() {
    return db.sql(GRANT + "order by until_day desc, funder, code, id").query(Grants::grant).list();
  }

  public Optional<Grant> byId(GrantId id) {
    return db.sql(GRANT + "where id = ?").param(id.value()).query(Grants::grant).optional();
  }

  /** Adding it twice changes nothing. */
  public void add(Grant grant) {
    db.sql(
            """
            insert into association.grant (id, funder, code, name, from_day, until_day)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(
            grant.id().value(),
            grant.funder(),
            grant.code(),
            grant.name(),
            grant.days().from(),
            grant.days().until())
        .update();
  }

  /** False when it has been changed since this version. */
  public boolean change(Grant changed) {
    return db.sql(
                """
                update association.grant set funder = ?, code = ?, name = ?, from_day = ?,
                  until_day = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(
                changed.funder(),
                changed.code(),
                changed.name(),
                changed.days().from(),
                changed.days().until(),
                changed.id().value(),
                changed.version())
            .update()
        == 1;
  }

  private static Grant grant(ResultSet row, int n) throws SQLException {
    return new Grant(
        new GrantId(row.getObject("id", UUID.class)),
        row.getString("funder"),
        row.getString("code"),
        row.getString("name"),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        row.getInt("version"));
  }
}
