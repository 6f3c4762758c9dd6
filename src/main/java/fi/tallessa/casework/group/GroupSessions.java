package fi.tallessa.casework.group;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When groups met; nobody is named in it. */
@Repository
class GroupSessions {

  private final JdbcClient db;
  private final Vault vault;

  GroupSessions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  boolean there(UUID id) {
    return db.sql("select exists (select from casework.group_session where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** False where the same form was here before. */
  boolean add(UUID id, UUID group, LocalDate on, GroupSession session, Visit visit) {
    return db.sql(
                """
                insert into casework.group_session (id, group_id, on_day, worker_id, at, sealed)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                id,
                group,
                on,
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC),
                vault.register().seal(GroupSession.SHAPE, id, 1, session))
            .update()
        == 1;
  }

  List<KeptSession> newest(UUID group, int most) {
    var key = vault.register();
    return db.sql(
            """
            select id, on_day, worker_id, sealed from casework.group_session
            where group_id = ? order by on_day desc, at desc limit ?
            """)
        .params(group, most)
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return new KeptSession(
                  id,
                  row.getObject("on_day", LocalDate.class),
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  key.unseal(GroupSession.SHAPE, id, 1, row.getBytes("sealed")));
            })
        .list();
  }
}
