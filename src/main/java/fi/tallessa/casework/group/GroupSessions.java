package fi.tallessa.casework.group;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When groups met; nobody is named in it. */
@Repository
class GroupSessions {

  private static final String SESSION =
      """
      select one.id, one.group_id, one.number, one.version, one.on_day, one.worker_id, one.at,
        one.sealed, undone.at as undone_at
      from casework.group_session one
      left join casework.group_session_undo undone on undone.session_id = one.id
      """;

  private final JdbcClient db;
  private final Vault vault;

  GroupSessions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** False where the same form was here before. */
  boolean add(UUID id, UUID group, LocalDate on, GroupSession session, Visit visit) {
    return db.sql(
                """
                insert into casework.group_session (id, group_id, on_day, worker_id, at, sealed)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(id, group, on, visit.who().value(), at(visit), sealed(id, 1, session))
            .update()
        == 1;
  }

  /** The newest, from a place on. */
  List<KeptSession> newest(UUID group, SessionPlace before, int most) {
    var key = vault.register();
    return db.sql(
            SESSION
                + """
                where one.group_id = ? and (one.on_day, one.number) < (?, ?)
                order by one.on_day desc, one.number desc limit ?
                """)
        .params(group, before.day(), before.number(), most)
        .query((row, n) -> session(row, key))
        .list();
  }

  Optional<KeptSession> one(UUID group, UUID id) {
    return one("where one.group_id = ? and one.id = ?", group, id);
  }

  /** Of whichever group. */
  Optional<KeptSession> any(UUID id) {
    return one("where one.id = ?", id);
  }

  /** Of whichever group; nobody else changes it until this is over. */
  Optional<KeptSession> held(UUID id) {
    return one("where one.id = ? for update of one", id);
  }

  private Optional<KeptSession> one(String which, Object... params) {
    var key = vault.register();
    return db.sql(SESSION + which).params(params).query((row, n) -> session(row, key)).optional();
  }

  /** What it said stays beside it (S44); false when somebody else put it right first. */
  boolean correct(KeptSession seen, LocalDate on, GroupSession next, Visit visit) {
    return db.sql(
                """
                with before as (
                  insert into casework.group_session_past
                    (session_id, version, until_at, worker_id, on_day, sealed)
                  select id, version, :now, :who, on_day, sealed from casework.group_session
                  where id = :id and version = :seen
                    and not exists (select from casework.group_session_undo where session_id = :id)
                  on conflict do nothing returning version)
                update casework.group_session set version = :seen + 1, on_day = :day, sealed = :sealed
                where id = :id and version = (select version from before)
                """)
            .param("id", seen.id())
            .param("seen", seen.version())
            .param("now", at(visit))
            .param("who", visit.who().value())
            .param("day", on)
            .param("sealed", sealed(seen.id(), seen.version() + 1, next))
            .update()
        == 1;
  }

  /** What it said before, the newest first. */
  List<KeptSession.Was> past(UUID id) {
    var key = vault.register();
    return db.sql(
            """
            select version, until_at, worker_id, on_day, sealed from casework.group_session_past
            where session_id = ? order by version desc
            """)
        .param(id)
        .query(
            (row, n) ->
                new KeptSession.Was(
                    row.getObject("on_day", LocalDate.class),
                    moment(row, "until_at"),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    key.unseal(
                        GroupSession.SHAPE, id, row.getInt("version"), row.getBytes("sealed"))))
        .list();
  }

  /** Taking back what was taken back changes nothing. */
  void undo(UUID id, Visit visit) {
    db.sql(
            """
            insert into casework.group_session_undo (session_id, at, worker_id) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(id, at(visit), visit.who().value())
        .update();
  }

  private byte[] sealed(UUID id, int version, GroupSession session) {
    return vault.register().seal(GroupSession.SHAPE, id, version, session);
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }

  private static KeptSession session(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    return new KeptSession(
        id,
        row.getObject("group_id", UUID.class),
        row.getLong("number"),
        version,
        row.getObject("on_day", LocalDate.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        moment(row, "at"),
        Optional.ofNullable(moment(row, "undone_at")),
        key.unseal(GroupSession.SHAPE, id, version, row.getBytes("sealed")));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
