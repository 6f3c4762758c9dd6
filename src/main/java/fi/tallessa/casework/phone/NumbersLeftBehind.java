package fi.tallessa.casework.phone;

import fi.tallessa.holdings.LeftBehind;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work phones in which the number of an erased customer still is (S28). */
@Repository
class NumbersLeftBehind implements LeftBehind {

  private final JdbcClient db;

  NumbersLeftBehind(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Kind kind() {
    return Kind.PHONE;
  }

  @Override
  public List<String> of(Permit permit) {
    return db.sql(
            """
            select phone.number::text from casework.saved_number
            join casework.phone on phone.id = saved_number.phone_id
            where saved_number.subject_id = ? order by phone.number
            """)
        .param(permit.subject().value())
        .query(String.class)
        .list();
  }

  /** Of two numbers that went from one phone on one day, both. */
  @Override
  public String done(String row) {
    return """
        not exists (select from casework.phone_remainder remainder
          join casework.phone on phone.id = remainder.phone_id
          where phone.number::text = {row}.what and remainder.erased_on = {row}.erased_on
            and remainder.done_at is null)
        """
        .replace("{row}", row);
  }

  @Override
  public String path(String what) {
    return "/phones";
  }
}
