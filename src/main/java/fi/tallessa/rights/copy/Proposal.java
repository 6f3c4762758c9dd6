package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Sha256;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is taken out of a copy unless two people have it given.
 *
 * @param id the same each time, as long as it says the same
 * @param line as it is held; of a file its name
 * @param left what is left of it
 * @param given why it is given all the same
 */
public record Proposal(
    String id, Reason reason, CopyLine line, CopyLine left, Optional<Why> given) {

  private static final int SIGNS = 32;

  static String id(String holding, CopyLine line) {
    return Sha256.hex(
            holding, line.label(), line.value(), line.source(), Objects.toString(line.told(), ""))
        .substring(0, SIGNS);
  }

  /** As a ticked box says it. */
  public String with(Why why) {
    return id + "." + why.code();
  }

  @Override
  public String toString() {
    return "Proposal[" + reason + "]";
  }
}
