package fi.tallessa.kernel;

import java.util.UUID;

/** {@link UUID#fromString} also takes stumps such as 1-1-1-1-1; an id of ours is never one. */
final class WholeUuid {
  private WholeUuid() {}

  static UUID of(String text) {
    var uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("Not a whole id");
    }
    return uuid;
  }
}
