package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a copy, and what becomes of it unless two people have it otherwise.
 *
 * @param id the same each time, as long as it says the same
 * @param sight the same each time, as long as the same is left of it: what somebody has seen
 * @param reason why it is taken out; null where it is given
 * @param line as it is held; of a file its name
 * @param left what is left of it
 * @param given why it is given all the same, or is not
 * @param mayGive whether a box can have it given
 */
public record Proposal(
    String id,
    String sight,
    Reason reason,
    CopyLine line,
    CopyLine left,
    Optional<Why> given,
    boolean mayGive) {

  private static final int SIGNS = 32;

  static String id(String holding, CopyLine line) {
    return Sha256.hex(
            holding, line.label(), line.value(), line.source(), Objects.toString(line.told(), ""))
        .substring(0, SIGNS);
  }

  /** Whether the register takes something out of it. */
  public boolean proposed() {
    return reason != null;
  }

  /** What may be ticked: what is out as a whole is not taken out once more. */
  public List<Why> picks() {
    boolean whole = left.value().equals(Redactions.GONE);
    return Stream.of(Why.values()).filter(why -> why.gives() ? mayGive : !whole).toList();
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
