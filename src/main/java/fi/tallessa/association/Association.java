package fi.tallessa.association;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The one controller of the one register (S24, D22). Its row is there from the first start; the
 * application may name it, and can neither add another nor take it away.
 */
@Repository
public class Association {

  private final JdbcClient db;

  Association(JdbcClient db) {
    this.db = db;
  }

  /** As it calls itself, the same in every language; empty until set-up has named it. */
  public String name() {
    return db.sql("select name from association.controller").query(String.class).single();
  }

  /** The name as in the register of associations. */
  public void rename(String name) {
    db.sql("update association.controller set name = ?").param(name.strip()).update();
  }

  /** Name and where to find it, as every consent and notice has to say; empty until set-up. */
  public Controller controller() {
    return db.sql("select name, address, contact from association.controller")
        .query(
            (row, n) ->
                new Controller(
                    row.getString("name"), row.getString("address"), row.getString("contact")))
        .single();
  }

  /**
   * @param contact a telephone number or an e-mail address for questions about data
   */
  public void reachedAt(String address, String contact) {
    db.sql("update association.controller set address = ?, contact = ?")
        .params(address.strip(), contact.strip())
        .update();
  }
}
