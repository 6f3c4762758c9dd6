package fi.tallessa.staff.proof;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * A line of what happened at the door.
 *
 * @param by the manager who did it, null where the worker did
 */
public record DoorEvent(Instant at, Outcome outcome, WorkerId by) {}
