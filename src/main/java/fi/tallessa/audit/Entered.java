package fi.tallessa.audit;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;

/**
 * A line that was written.
 *
 * @param key what it brought; empty where the reach of the action needs none
 */
public record Entered(long line, SubjectId subject, Optional<WrappedKey> key) {}
