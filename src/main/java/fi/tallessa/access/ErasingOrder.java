package fi.tallessa.access;

import fi.tallessa.holdings.Holding;
import java.util.Comparator;
import java.util.List;

/**
 * In which order a file is erased: whoever builds on others goes before them, so that nothing is
 * ever left that leads to what is gone. The file and its key end it.
 */
final class ErasingOrder implements Comparator<Holding> {

  /** The modules that hold something about people, and what they import behind them. */
  static final List<String> MODULES =
      List.of(
          "rights",
          "retention",
          "casework",
          "disclosure",
          "family",
          "cooperation",
          "customer",
          "drafts",
          "legalbasis",
          "access",
          "audit",
          "vault");

  @Override
  public int compare(Holding one, Holding other) {
    return Integer.compare(place(one), place(other));
  }

  static int place(Holding holding) {
    return MODULES.indexOf(module(holding));
  }

  /** {@code casework} of {@code fi.tallessa.casework.contact}. */
  static String module(Holding holding) {
    return holding.getClass().getPackageName().split("\\.")[2];
  }
}
