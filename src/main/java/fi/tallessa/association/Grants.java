package fi.tallessa.association;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants of the association. */
@Repository
public class Grants {

  private static final String WRITTEN =
      "select id, funder, code, name, from_day, until_day, version from association.grant ";
  private static final String GRANT = WRITTEN + "where removed_at is null ";

  private final JdbcClient db;

  Grants(JdbcClient db) {
    this.db = db;
  }

  /** The one that ends last first; those that were removed are none. */
  public List<Grant> all() {
    return db.sql(GRANT + "order by until_day desc, funder, code, id").query(Grants::grant).list();
  }

  public Optional<Grant> byId(GrantId id) {
    return db.sql(GRANT + "and id = ?").param(id.value()).query(Grants::grant).optional();
  }

  /** Whether it stands or was removed. */
  public Optional<Grant> written(GrantId id) {
    return db.sql(WRITTEN + "where id = ?").param(id.value()).query(Grants::grant).optional();
  }

  /** What was written by mistake, and who removed it; the newest removal first. */
  public List<Past<Grant>> removed() {
    return db.sql(
            """
            select id, funder, code, name, from_day, until_day, version,
              removed_by as changed_by, removed_at as changed_at
            from association.grant where removed_at is not null order by removed_at desc, id
            """)
        .query((row, n) -> Past.of(grant(row, n), row))
        .list();
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

  /** What it says goes beside what it said; false when it has been changed since this version. */
  public boolean change(Grant changed, Visit visit) {
    return db.sql(
                """
                with before as (
                  insert into association.grant_past (grant_id, version, funder, code, name,
                    from_day, until_day, changed_by, changed_at)
                  select id, version, funder, code, name, from_day, until_day, :who, :at
                  from association.grant
                  where id = :id and version = :version and removed_at is null
                  on conflict do nothing returning version)
                update association.grant set funder = :funder, code = :code, name = :name,
                  from_day = :from, until_day = :until, version = version + 1
                where id = :id and version = (select version from before)
                """)
            .param("funder", changed.funder())
            .param("code", changed.code())
            .param("name", changed.name())
            .param("from", changed.days().from())
            .param("until", changed.days().until())
            .param("id", changed.id().value())
            .param("version", changed.version())
            .param("who", visit.who().value())
            .param("at", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** What it said before, the newest first. */
  public List<Past<Grant>> past(GrantId id) {
    return db.sql(
            """
            select grant_id as id, funder, code, name, from_day, until_day, version, changed_by,
              changed_at
            from association.grant_past where grant_id = ? order by version desc
            """)
        .param(id.value())
        .query((row, n) -> Past.of(grant(row, n), row))
        .list();
  }

  /** Until this is done no service begins to be paid by it. */
  public void hold(GrantId id) {
    db.sql("select id from association.grant where id = ? for update")
        .param(id.value())
        .query(UUID.class)
        .optional();
  }

  /** Whether a service is paid by it. */
  public boolean countedOn(GrantId id) {
    return db.sql("select exists (select from association.service_grant where grant_id = ?)")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  /** It was written by mistake. Removing it twice changes nothing. */
  public void remove(GrantId id, Visit visit) {
    db.sql(
            """
            update association.grant set removed_by = ?, removed_at = ?
            where id = ? and removed_at is null
            """)
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), id.value())
        .update();
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
