package fi.tallessa.legalbasis.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item with all its versions, the newest first; the newest is what is asked.
 *
 * @param retirement the newest word on when it ends; empty where nobody has said one
 */
public record ConsentItem(ItemId id, Optional<Retirement> retirement, List<ItemVersion> versions) {

  public ConsentItem {
    versions = List.copyOf(versions);
  }

  public ItemVersion newest() {
    return versions.getFirst();
  }

  public boolean askedOn(LocalDate day) {
    return retirement.filter(one -> one.over(day)).isEmpty();
  }

  /** The first day it is not asked any more; empty while it goes on. */
  public Optional<LocalDate> retiredFrom() {
    return retirement.map(Retirement::from);
  }

  public ItemVersion version(int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no version " + number + " of " + id));
  }
}
