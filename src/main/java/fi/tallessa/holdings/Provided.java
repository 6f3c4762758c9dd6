package fi.tallessa.holdings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever keeps what people told of themselves on a consent: that alone goes into a copy for
 * another service (GDPR Art. 20), never what others said of them, nor what we wrote.
 */
public interface Provided {

  /**
   * @param ofMinor whether a guardian's word is the person's own
   * @param guardian who gets it, where a guardian does: they learn of nothing that is not theirs to
   *     read (K3, K16)
   */
  List<ProvidedLine> of(Permit permit, boolean ofMinor, Optional<UUID> guardian);

  /** Whether all of it may be handed over by the visitor: health has a right of its own (S20). */
  default boolean opens(Permit permit) {
    return true;
  }
}
