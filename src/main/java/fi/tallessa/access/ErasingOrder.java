package fi.tallessa.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.holdings.Holding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * In which order a file is erased: whoever builds on others goes before them, to the last of its
 * module, so that nothing is ever left that leads to what is gone. Within a module the constraints
 * of the database tell the order: what others of it still refer to waits until these are gone.
 */
final class ErasingOrder {

  /** The modules that hold something about people, and what they import behind them. */
  static final List<String> MODULES =
      List.of(
          "rights",
          "casework",
          "retention",
          "disclosure",
          "family",
          "cooperation",
          "customer",
          "drafts",
          "legalbasis",
          "access",
          "audit",
          "vault");

  private final Collection<List<Holding>> modules;

  ErasingOrder(Collection<Holding> holdings) {
    this.modules =
        holdings.stream().collect(groupingBy(ErasingOrder::place, TreeMap::new, toList())).values();
  }

  /**
   * @param erase throws what refused it where something still refers to one
   */
  void each(Consumer<Holding> erase) {
    for (var module : modules) {
      var rest = new ArrayList<>(module);
      while (!rest.isEmpty()) {
        some(rest, erase);
      }
    }
  }

  private static void some(Collection<Holding> rest, Consumer<Holding> erase) {
    DataIntegrityViolationException[] held = {null};
    boolean gone =
        rest.removeIf(
            one -> {
              try {
                erase.accept(one);
                return true;
              } catch (DataIntegrityViolationException referredTo) {
                held[0] = referredTo;
                return false;
              }
            });
    if (!gone) {
      throw held[0];
    }
  }

  private static int place(Holding holding) {
    return MODULES.indexOf(module(holding));
  }

  /** {@code casework} of {@code fi.tallessa.casework.contact}. */
  static String module(Holding holding) {
    return holding.getClass().getPackageName().split("\\.")[2];
  }
}
