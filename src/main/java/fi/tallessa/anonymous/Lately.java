package fi.tallessa.anonymous;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The newest forms that were counted, so that one sent twice counts once and may be taken back.
 * They lie in a fixed number of places, each of which the next form that falls on it takes over:
 * there is no row for a contact, no order and no moment.
 */
@Repository
class Lately {

  private static final int PLACES = 65_536;

  private final JdbcClient db;

  Lately(JdbcClient db) {
    this.db = db;
  }

  /** False for one that has come before, taken back or not. */
  boolean comes(UUID mark) {
    return db.sql(
                """
                insert into anonymous.lately (place, mark) values (?, ?)
                on conflict (place) do update set mark = excluded.mark, taken_back = false
                where lately.mark <> excluded.mark
                """)
            .params(place(mark), mark)
            .update()
        == 1;
  }

  /** False for one that is not here any more, or was taken back before. */
  boolean goes(UUID mark) {
    return db.sql(
                """
                update anonymous.lately set taken_back = true
                where place = ? and mark = ? and not taken_back
                """)
            .params(place(mark), mark)
            .update()
        == 1;
  }

  boolean isGone(UUID mark) {
    return db.sql(
            """
            select exists (select from anonymous.lately
              where place = ? and mark = ? and taken_back)
            """)
        .params(place(mark), mark)
        .query(Boolean.class)
        .single();
  }

  /** Nothing of yesterday is taken back, so nobody asks for it any more. */
  void forget() {
    db.sql("delete from anonymous.lately").update();
  }

  private static int place(UUID mark) {
    return (int) Long.remainderUnsigned(mark.getLeastSignificantBits(), PLACES);
  }
}
