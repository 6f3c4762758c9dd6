package fi.tallessa.customer.relationship.end;

import fi.tallessa.association.LastDay;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was typed to end a relationship.
 *
 * @param relationship which one; blank where there is only one
 */
public record EndForm(String relationship, String lastDay, String statisticsUntil, String reason) {

  public EndForm {
    relationship = Objects.requireNonNullElse(relationship, "");
    lastDay = Objects.requireNonNullElse(lastDay, "");
    statisticsUntil = Objects.requireNonNullElse(statisticsUntil, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  /** Both days as they are on most days; why it ends is chosen. */
  static EndForm of(LocalDate today, LocalDate frozen) {
    return new EndForm("", LastDay.written(today), LastDay.written(frozen), "");
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
