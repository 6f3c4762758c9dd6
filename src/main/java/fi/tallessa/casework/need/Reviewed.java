package fi.tallessa.casework.need;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * How a file was gone through.
 *
 * @param done null while some wait still
 * @param by who decided the newest
 */
public record Reviewed(
    Instant begun, Instant done, WorkerId by, int kept, int thinned, int erased) {}
