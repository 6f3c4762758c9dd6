package fi.tallessa.statistics;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A period as it was released.
 *
 * @param number 2 of the one correction there may be
 * @param by empty where it was a command at the server
 */
public record Release(Period period, int number, Instant at, Optional<WorkerId> by) {}
