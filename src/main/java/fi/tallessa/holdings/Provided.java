package fi.tallessa.holdings;

import java.util.List;

/**
 * Whoever keeps what people told of themselves on a consent: that alone goes into a copy for
 * another service (GDPR Art. 20), never what others said of them, nor what we wrote.
 */
public interface Provided {

  /**
   * @param ofMinor whether a guardian's word is the person's own
   * @param toGuardian whether a guardian gets it, who learns of nothing the child keeps from them
   *     (K3)
   */
  List<ProvidedLine> of(Permit permit, boolean ofMinor, boolean toGuardian);
}
