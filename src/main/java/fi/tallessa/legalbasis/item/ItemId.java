package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.WholeUuid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One thing people are asked to consent to. */
public record ItemId(UUID value) {
  public ItemId {
    Objects.requireNonNull(value);
  }

  public static ItemId random() {
    return new ItemId(UUID.randomUUID());
  }

  /** Empty for what cannot be one. */
  public static Optional<ItemId> parse(String text) {
    return WholeUuid.drawn(text).map(ItemId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
