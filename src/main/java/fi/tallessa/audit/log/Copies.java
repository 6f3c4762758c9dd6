package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Outside.Place;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each place outside is. */
@Repository
class Copies {

  private final JdbcClient db;

  Copies(JdbcClient db) {
    this.db = db;
  }

  /**
   * The last checkpoint a place has, held until the transaction ends; nothing while another machine
   * writes there.
   */
  Optional<Long> held(Place place) {
    db.sql("insert into audit.outside (place, number) values (?, 0) on conflict do nothing")
        .param(place.name())
        .update();
    return db.sql("select number from audit.outside where place = ? for update skip locked")
        .param(place.name())
        .query(Long.class)
        .optional();
  }

  void note(Place place, long number) {
    db.sql("update audit.outside set number = ? where place = ?")
        .params(number, place.name())
        .update();
  }
}
