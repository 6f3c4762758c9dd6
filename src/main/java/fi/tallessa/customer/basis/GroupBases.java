package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * On what the groups of one customer's data rest now; a group that is not in it rests on nothing.
 */
public record GroupBases(List<Rest> all) {

  public GroupBases {
    all = List.copyOf(all);
  }

  public Optional<Rest> of(FieldGroup group, Purpose purpose) {
    return all.stream()
        .filter(rest -> rest.group() == group && rest.purpose() == purpose)
        .findFirst();
  }

  /** For customer work, where it holds: on this, and on nothing else, something may be kept. */
  public Optional<Rest> holding(FieldGroup group) {
    return of(group, Purpose.CUSTOMER_WORK).filter(Rest::holds);
  }

  @Override
  public String toString() {
    return "GroupBases";
  }
}
