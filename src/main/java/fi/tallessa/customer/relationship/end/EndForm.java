package fi.tallessa.customer.relationship.end;

import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was typed to end a relationship.
 *
 * @param relationship which one; blank where there is only one
 * @param also what ends in the same act, by its code
 */
public record EndForm(
    String relationship, String lastDay, String statisticsUntil, String reason, List<String> also) {

  public EndForm {
    relationship = Objects.requireNonNullElse(relationship, "");
    lastDay = Objects.requireNonNullElse(lastDay, "");
    statisticsUntil = Objects.requireNonNullElse(statisticsUntil, "");
    reason = Objects.requireNonNullElse(reason, "");
    also = also == null ? List.of() : List.copyOf(also);
  }

  /** Both days as they are on most days, and all that can end with it; why it ends is chosen. */
  static EndForm of(LocalDate today, LocalDate frozen, List<String> also) {
    return new EndForm("", TypedDay.typed(today), TypedDay.typed(frozen), "", also);
  }

  /** Of all that ever were, as somebody may have ended it meanwhile. */
  Result<Relationship> chosen(List<Relationship> all) {
    var open = all.stream().filter(Relationship::open).toList();
    var only = relationship.isEmpty() && open.size() == 1;
    return only
        ? Result.fine(open.getFirst())
        : Choice.made(
            "relationship",
            all.stream().filter(one -> one.id().toString().equals(relationship)).findFirst());
  }

  TypedEnd typed() {
    return new TypedEnd(lastDay, statisticsUntil, reason);
  }

  @Override
  public String toString() {
    return "EndForm";
  }
}
