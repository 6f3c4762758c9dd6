package fi.tallessa.legalbasis.item;

import java.time.LocalDate;
import java.util.List;

/**
 * An item with all its versions, the newest first; the newest is what is asked.
 *
 * @param retiredFrom first day it is not asked any more; null while it is
 */
public record ConsentItem(ItemId id, LocalDate retiredFrom, List<ItemVersion> versions) {

  public ConsentItem {
    versions = List.copyOf(versions);
  }

  public ItemVersion newest() {
    return versions.getFirst();
  }

  public boolean askedOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  public ItemVersion version(int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no version " + number + " of " + id));
  }
}
