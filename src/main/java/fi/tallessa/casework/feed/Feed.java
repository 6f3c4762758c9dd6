package fi.tallessa.casework.feed;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/** A worker's feed that is on. */
public record Feed(UUID id, WorkerId worker, Instant made) {}
