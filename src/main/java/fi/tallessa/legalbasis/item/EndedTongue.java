package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** That a language of consent texts ended, and who ended it; also where it was added anew. */
public record EndedTongue(Tongue tongue, WorkerId by, Instant at) {}
