package fi.tallessa.legalbasis;

import java.util.List;

/**
 * What something kept of a customer rests on (S2). Per purpose and group of fields, never per
 * person as a whole.
 */
public sealed interface Basis permits LegitimateInterest, ConsentBasis {

  /** As it is kept inside the seal, beside what rests on it. */
  String written();

  /** The key of its name on a page, to be filled in with {@link #args()}. */
  String key();

  List<Object> args();

  /**
   * @throws IllegalArgumentException for what no basis ever wrote
   */
  static Basis read(String written) {
    return written.startsWith(ConsentBasis.WORD)
        ? ConsentBasis.read(written)
        : LegitimateInterest.read(written);
  }
}
