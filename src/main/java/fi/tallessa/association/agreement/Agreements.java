package fi.tallessa.association.agreement;

import fi.tallessa.association.Country;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements with processors; nothing that was said of one is ever changed. */
@Repository
public class Agreements {

  private static final int SHOWN = 200;

  private final JdbcClient db;

  Agreements(JdbcClient db) {
    this.db = db;
  }

  /** As each stands now, by name; those that are over last. */
  List<Agreement> all() {
    return db.sql(
            """
            select * from (
              select distinct on (id) * from association.agreement order by id, version desc) now
            order by over_on nulls first, name, id limit ?
            """)
        .params(SHOWN)
        .query(Agreements::agreement)
        .list();
  }

  /** The newest first. */
  List<Agreement> of(UUID id) {
    return db.sql("select * from association.agreement where id = ? order by version desc limit ?")
        .params(id, SHOWN)
        .query(Agreements::agreement)
        .list();
  }

  Optional<Agreement> now(UUID id) {
    return of(id).stream().findFirst();
  }

  /**
   * @return false where somebody said something else meanwhile
   */
  public boolean say(Agreement one) {
    var insert =
        db.sql(
                """
                insert into association.agreement
                  (id, version, name, contact, task, country, from_day, until_day,
                   clause_a, clause_b, clause_c, clause_d, clause_e, clause_f, clause_g, clause_h,
                   over_on, said_by, said_at)
                select :id, :version, :name, :contact, :task, :country, :from, :until,
                   :a, :b, :c, :d, :e, :f, :g, :h, :over, :who, :at
                where :version = 1 + coalesce(
                  (select max(version) from association.agreement where id = :id), 0)
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("version", one.version())
            .param("name", one.name())
            .param("contact", one.contact())
            .param("task", one.task().name())
            .param("country", one.country().name())
            .param("from", one.from())
            .param("until", one.until(), Types.DATE)
            .param("over", one.over(), Types.DATE)
            .param("who", one.by().value())
            .param("at", one.at().atOffset(ZoneOffset.UTC));
    for (var clause : Clause.values()) {
      insert = insert.param(clause.letter(), one.where().get(clause), Types.VARCHAR);
    }
    return insert.update() == 1 || now(one.id()).filter(one::says).isPresent();
  }

  private static Agreement agreement(ResultSet row, int n) throws SQLException {
    var where = new EnumMap<Clause, String>(Clause.class);
    for (var clause : Clause.values()) {
      var place = row.getString("clause_" + clause.letter());
      if (place != null) {
        where.put(clause, place);
      }
    }
    return new Agreement(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getString("contact"),
        Task.valueOf(row.getString("task")),
        Country.valueOf(row.getString("country")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class),
        where,
        row.getObject("over_on", LocalDate.class),
        new WorkerId(row.getObject("said_by", UUID.class)),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }
}
