package fi.tallessa.admission;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Ui;
import fi.tallessa.web.Unsent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * @param phone whom to call
 * @param unsent a form of ours that came with it
 */
public record RefusalPage(Optional<PhoneNumber> phone, Optional<Unsent> unsent) {

  /** The same in the languages the reader did not ask for. */
  public List<Ui> others(Ui ui) {
    return Languages.CODES.stream()
        .filter(code -> !code.equals(ui.lang()))
        .map(code -> ui.in(Locale.of(code)))
        .toList();
  }

  @Override
  public String toString() {
    return "RefusalPage";
  }
}
