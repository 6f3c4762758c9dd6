package fi.tallessa.legalbasis.consent;

import fi.tallessa.files.Kind;
import fi.tallessa.kernel.WorkerId;

/** A picture of a paper that was signed. */
public record Scan(Kind kind, byte[] bytes, WorkerId worker) {
  @Override
  public String toString() {
    return "Scan";
  }
}
