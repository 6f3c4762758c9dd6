package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import java.util.List;
import java.util.Map;

/** With what a new file begins: a relationship, or what comes before one (S3). */
public interface Beginning {

  /** As what it stands in the log. */
  Action action();

  /** What is wrong with what it asks for beside the form of a new customer. */
  default Problems problems() {
    return Problems.none();
  }

  /** What was typed for it: the same form sent twice is told from a changed one by this, too. */
  default List<String> typed() {
    return List.of();
  }

  /** What is told of the customer beside that form, in its written form. */
  default Map<Field, String> data() {
    return Map.of();
  }

  void in(Permit permit, ServiceId service, Ground ground);
}
