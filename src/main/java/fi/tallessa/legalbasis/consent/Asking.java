package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is asked for consents, each item by itself.
 *
 * @param worker who asks
 */
public record Asking(UUID id, Circumstances circumstances, List<Asked> asked, WorkerId worker) {

  /** One item, in the version whose text is read. */
  public record Asked(ItemId item, int version) {}

  public Asking {
    asked = List.copyOf(asked);
  }

  @Override
  public String toString() {
    return "Asking[" + id + "]";
  }
}
