package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.CabinetKeys;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Cabinets that nobody who works here has a key to, and keys that somebody who left has still, for
 * the line managers' home page (S26); and which keys are to be handed over by who leaves.
 */
@Component
public class KeyReminder implements CabinetKeys {

  private static final int FEW = 5;

  private final Cabinets cabinets;

  KeyReminder(Cabinets cabinets) {
    this.cabinets = cabinets;
  }

  /** The first few; all of them are on the list of the cabinets. */
  public List<Cabinet> first(Visit visit) {
    return cabinets.all(visit.today()).stream().filter(one -> !one.kept()).limit(FEW).toList();
  }

  @Override
  public List<Integer> of(WorkerId worker) {
    return cabinets.keysOf(worker);
  }
}
