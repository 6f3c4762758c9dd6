package fi.tallessa.rights.request;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Why a frozen file is opened to protect the child, as typed.
 *
 * @param danger what the child is to be protected from
 */
public record ProtectForm(String danger) {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;
  static final ProtectForm BLANK = new ProtectForm("");

  public ProtectForm {
    danger = Objects.requireNonNullElse(danger, "");
  }

  Result<Words> read() {
    return Words.text("danger", danger, LONGEST)
        .map(words -> words.filter(one -> one.says(SHORTEST)))
        .flatMap(why -> Result.needed(why, "danger", "access.opening.short", SHORTEST));
  }

  @Override
  public String toString() {
    return "ProtectForm";
  }
}
