package fi.tallessa.rights.request;

import fi.tallessa.access.Why;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Why a frozen file is opened to protect the child, as typed.
 *
 * @param danger what the child is to be protected from
 */
public record ProtectForm(String danger) {

  static final ProtectForm BLANK = new ProtectForm("");

  public ProtectForm {
    danger = Objects.requireNonNullElse(danger, "");
  }

  Result<Words> read() {
    return Why.of("danger", danger);
  }

  @Override
  public String toString() {
    return "ProtectForm";
  }
}
