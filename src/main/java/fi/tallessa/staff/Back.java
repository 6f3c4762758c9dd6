package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * An absence ended sooner, or was taken back. Told in the same transaction, so that whatever stood
 * for it ends too, or nothing does.
 *
 * @param by the manager who decided it
 */
public record Back(UUID absence, WorkerId by, Instant at) {}
