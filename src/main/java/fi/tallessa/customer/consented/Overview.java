package fi.tallessa.customer.consented;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What rests on consents, as far as a customer's page may tell.
 *
 * @param health how many entries; what they say opens to an act of its own alone
 * @param mayHealth whether the visitor has the right to them (S20)
 */
record Overview(List<KeptConsented> other, int health, boolean mayHealth) {

  /** Every row carries the count; without other information there is one with nothing else. */
  record Row(KeptConsented.Sealed other, int health, boolean mayHealth) {
    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          KeptConsented.Sealed.of(row, n), row.getInt("health"), row.getBoolean("may_health"));
    }
  }

  @Override
  public String toString() {
    return "Overview";
  }
}
