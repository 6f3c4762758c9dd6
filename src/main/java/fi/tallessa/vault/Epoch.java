package fi.tallessa.vault;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which one key-encryption key wraps every new key.
 *
 * @param begun empty for one that began before that was written down
 * @param destroyed when its key was destroyed in every copy
 */
public record Epoch(
    int number, boolean current, Optional<Instant> begun, Optional<Instant> destroyed) {}
