package fi.tallessa.customer.search;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** When what a customer is found by changed last, as a number; it says nothing of them. */
@Component
class DirectoryHolding implements Holding {

  private final DirectoryChanges changes;

  DirectoryHolding(DirectoryChanges changes) {
    this.changes = changes;
  }

  @Override
  public Description describe() {
    return new Description(
        "directory", List.of("customer.directory_change"), FieldGroup.WORK, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    changes.erase(permit.subject());
  }
}
