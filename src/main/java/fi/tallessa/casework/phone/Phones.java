package fi.tallessa.casework.phone;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work phones that are in use, and who holds each. */
@Repository
class Phones {

  /** In SQL: whether a phone is in use. */
  static final String USED =
      "not exists (select from casework.phone_disuse where phone_id = phone.id)";

  private static final String ALL =
      "select id, number, holder_id, version from casework.phone where " + USED;

  private final JdbcClient db;

  Phones(JdbcClient db) {
    this.db = db;
  }

  List<Phone> all() {
    return db.sql(ALL + " order by number").query(Phones::phone).list();
  }

  List<Phone> of(WorkerId holder) {
    return db.sql(ALL + " and holder_id = ? order by number")
        .param(holder.value())
        .query(Phones::phone)
        .list();
  }

  Optional<Phone> find(UUID id) {
    return db.sql(ALL + " and id = ?").param(id).query(Phones::phone).optional();
  }

  /** False when a phone with this number is there already. */
  boolean add(int number, WorkerId holder) {
    return db.sql(
                """
                insert into casework.phone (id, number, holder_id, version) values (?, ?, ?, 1)
                on conflict (number) do nothing
                """)
            .params(UUID.randomUUID(), number, holder.value())
            .update()
        == 1;
  }

  /** The phone stays as it is until this is done; false when it was given away meanwhile. */
  boolean hold(Phone phone, int version) {
    return db.sql("select id from casework.phone where id = ? and version = ? for update")
        .params(phone.id(), version)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /**
   * Whether it is in use and its holder's still; until this is done nobody takes it out of use or
   * gives it away.
   */
  boolean used(Phone phone) {
    return hold(phone, phone.version())
        && db.sql(
                """
                select not exists (select from casework.phone_disuse where phone_id = ?)
                """)
            .param(phone.id())
            .query(Boolean.class)
            .single();
  }

  /** False when somebody else gave it away first, or took it out of use. */
  boolean give(Phone phone, WorkerId to, int version) {
    return db.sql(
                """
                update casework.phone set holder_id = ?, version = version + 1
                where id = ? and version = ? and {used}
                """
                    .replace("{used}", USED))
            .params(to.value(), phone.id(), version)
            .update()
        == 1;
  }

  private static Phone phone(ResultSet row, int n) throws SQLException {
    return new Phone(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        new WorkerId(row.getObject("holder_id", UUID.class)),
        row.getInt("version"));
  }
}
