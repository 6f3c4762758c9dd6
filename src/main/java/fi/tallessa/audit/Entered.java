package fi.tallessa.audit;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;

/** A line that was written, and the key it brought. */
public record Entered(long line, SubjectId subject, WrappedKey key) {}
