package fi.tallessa.association;

import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one controller of the one register (S24, D22). Its row is there from the first start; the
 * application may name it, and can neither add another nor take it away.
 */
@Repository
public class Association {

  private static final String ROW = "controller";

  private final JdbcClient db;
  private final Vault vault;

  Association(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** As it calls itself, the same in every language; empty until set-up has named it. */
  public String name() {
    return db.sql("select name from association.controller").query(String.class).single();
  }

  /** Name and where to find it, as every consent and notice has to say; empty until set-up. */
  public Controller controller() {
    return said().controller();
  }

  /** All that it says of itself. */
  public Said said() {
    return db.sql(
            """
            select name, address, contact, version, sealed, sealed_version
            from association.controller
            """)
        .query(this::said)
        .single();
  }

  /** False when somebody else has said something since this version. */
  @Transactional
  public boolean say(Said changed) {
    var controller = changed.controller();
    int next = changed.version() + 1;
    var sealed = vault.register().seal(ContactPerson.SHAPE, ROW, next, changed.person());
    return db.sql(
                """
                update association.controller
                set name = ?, address = ?, contact = ?, sealed = ?, sealed_version = ?, version = ?
                where version = ?
                """)
            .params(
                controller.name(),
                controller.address(),
                controller.contact(),
                sealed,
                next,
                next,
                changed.version())
            .update()
        == 1;
  }

  /**
   * What the association says of itself in the notice (GDPR Art. 13(1)(a) and (b)).
   *
   * @param version counts the changes
   */
  public record Said(Controller controller, ContactPerson person, int version) {

    public boolean whole() {
      return controller.whole() && person.named();
    }

    @Override
    public String toString() {
      return "Said";
    }
  }

  private Said said(ResultSet row, int n) throws SQLException {
    var sealed = row.getBytes("sealed");
    return new Said(
        new Controller(row.getString("name"), row.getString("address"), row.getString("contact")),
        sealed == null
            ? ContactPerson.NOBODY
            : vault
                .register()
                .unseal(ContactPerson.SHAPE, ROW, row.getInt("sealed_version"), sealed),
        row.getInt("version"));
  }
}
