package fi.tallessa.holdings;

import java.time.Instant;

/**
 * Something that has to be done between the wrapping of all keys anew and the destruction of the
 * old key-encryption key, as a backup that the new one opens. What it throws keeps the old one
 * alive.
 */
public interface BeforeKeyDestroyed {
  void beforeKeyDestroyed(Instant at);
}
