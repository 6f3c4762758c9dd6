package fi.tallessa.kernel;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@link UUID#fromString} also takes stumps such as 1-1-1-1-1; an id of ours is never one. */
public final class WholeUuid {

  private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private WholeUuid() {}

  /** To the letter as a page of ours has drawn it; empty for anything else, null as well. */
  public static Optional<UUID> drawn(String text) {
    return Optional.ofNullable(text)
        .filter(one -> DRAWN.matcher(one).matches())
        .map(UUID::fromString);
  }

  /** By what a form goes that is sent twice: a form that does not say so is always another. */
  public static UUID drawnOrFresh(String text) {
    return drawn(text).orElseGet(UUID::randomUUID);
  }

  static UUID of(String text) {
    var uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("Not a whole id");
    }
    return uuid;
  }
}
