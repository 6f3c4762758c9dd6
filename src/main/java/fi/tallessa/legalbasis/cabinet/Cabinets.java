package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cabinets and their keys. */
@Repository
class Cabinets {

  private static final String FROM =
      """
      select number, coalesce(moved.place, cabinet.place) as place, coalesce(version, 1) as version,
        array(select worker_id from legalbasis.cabinet_key join staff.worker on worker.id = worker_id
          where cabinet_key.cabinet = number and returned_at is null
            and cast(:today as date) <= coalesce(left_on, 'infinity') order by given_at) as custodians,
        array(select worker_id from legalbasis.cabinet_key join staff.worker on worker.id = worker_id
          where cabinet_key.cabinet = number and returned_at is null and left_on < cast(:today as date)
          order by given_at) as gone
      from legalbasis.cabinet
      left join lateral (select version, place from legalbasis.cabinet_place
        where cabinet_place.cabinet = number order by version desc limit 1) moved on true
      """;

  private final JdbcClient db;

  Cabinets(JdbcClient db) {
    this.db = db;
  }

  List<Cabinet> all(LocalDate day) {
    return db.sql(FROM + "order by number").param("today", day).query(Cabinets::cabinet).list();
  }

  Optional<Cabinet> numbered(int number, LocalDate day) {
    return db.sql(FROM + "where number = :number")
        .param("number", number)
        .param("today", day)
        .query(Cabinets::cabinet)
        .optional();
  }

  /** To which cabinets somebody holds a key. */
  List<Integer> keysOf(WorkerId worker) {
    return db.sql(
            """
            select cabinet from legalbasis.cabinet_key
            where worker_id = ? and returned_at is null order by cabinet
            """)
        .param(worker.value())
        .query(Integer.class)
        .list();
  }

  /** False when there is one of that number. */
  boolean add(int number, String place, Visit visit) {
    return db.sql(
                """
                insert into legalbasis.cabinet (number, place, added_by, added_at)
                values (?, ?, ?, ?) on conflict (number) do nothing
                """)
            .params(number, place, visit.who().value(), visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when somebody else was quicker. */
  boolean move(Cabinet cabinet, String place, Visit visit) {
    return db.sql(
                """
                insert into legalbasis.cabinet_place (cabinet, version, place, written_by, written_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                cabinet.number(),
                cabinet.version() + 1,
                place,
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Nothing more where that worker holds one already. */
  void giveKey(int cabinet, WorkerId worker, Visit visit) {
    db.sql(
            """
            insert into legalbasis.cabinet_key (id, cabinet, worker_id, given_by, given_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            UUID.randomUUID(),
            cabinet,
            worker.value(),
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  void takeKeyBack(int cabinet, WorkerId worker, Visit visit) {
    db.sql(
            """
            update legalbasis.cabinet_key set returned_at = ?, returned_to = ?
            where cabinet = ? and worker_id = ? and returned_at is null
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), cabinet, worker.value())
        .update();
  }

  private static Cabinet cabinet(ResultSet row, int n) throws SQLException {
    return new Cabinet(
        row.getInt("number"),
        row.getString("place"),
        row.getInt("version"),
        workers(row, "custodians"),
        workers(row, "gone"));
  }

  private static List<WorkerId> workers(ResultSet row, String column) throws SQLException {
    return Stream.of((UUID[]) row.getArray(column).getArray()).map(WorkerId::new).toList();
  }
}
