package fi.tallessa.access.conflict;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * That a worker may never open the file. It is about the worker's own life, so the customer's copy
 * has nothing of it; it goes with the file.
 */
@Component
class ConflictsHolding implements Holding {

  private final KeptConflicts conflicts;

  ConflictsHolding(KeptConflicts conflicts) {
    this.conflicts = conflicts;
  }

  @Override
  public Description describe() {
    return new Description("conflicts", List.of("access.conflict"), FieldGroup.WORK, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    conflicts.erase(permit);
  }
}
