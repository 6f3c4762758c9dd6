package fi.tallessa.cooperation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The services we work with, as far as a page of the file may tell.
 *
 * @param health how many more tell of health; none for whoever has no right to it
 */
record Overview(List<KeptCooperation> services, int health) {

  /** Every row carries the count; without services there is one with nothing else. */
  record Row(Optional<KeptCooperation.Sealed> service, int health) {
    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          row.getObject("id", UUID.class) == null
              ? Optional.empty()
              : Optional.of(KeptCooperation.Sealed.of(row, n)),
          row.getInt("health"));
    }
  }

  @Override
  public String toString() {
    return "Overview";
  }
}
