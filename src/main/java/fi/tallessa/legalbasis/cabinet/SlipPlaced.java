package fi.tallessa.legalbasis.cabinet;

import java.time.Instant;

/**
 * A paper was put in its place out of the list, by somebody who knows nothing of whose it is: what
 * waited for its signature holds from now on. Published in the transaction that places it, and
 * heard synchronously.
 */
public record SlipPlaced(SlipNumber slip, Instant at) {}
