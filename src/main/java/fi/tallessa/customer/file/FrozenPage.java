package fi.tallessa.customer.file;

import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * A frozen file: its code, and for the responsible worker whom to reach and how (D12).
 *
 * @param name empty for everybody but the responsible worker
 */
public record FrozenPage(
    Code code,
    Optional<String> name,
    Shown phone,
    boolean phoneUnverified,
    Optional<DataRow> safeWay,
    boolean masked,
    GuardianPanel guardians) {

  static FrozenPage closed(Code code) {
    return new FrozenPage(
        code,
        Optional.empty(),
        new Shown(Field.PHONE, "", null),
        false,
        Optional.empty(),
        false,
        GuardianPanel.toReach(code, List.of(), false));
  }

  @Override
  public String toString() {
    return "FrozenPage";
  }
}
