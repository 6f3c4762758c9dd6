package fi.tallessa.customer.registering;

import static java.util.Map.entry;

import fi.tallessa.customer.search.LookAlike;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The page of a new customer.
 *
 * @param closed the keys of what is missing before the first customer; empty once New customer is
 *     open
 * @param services those the registrar works in, in the reader's language
 * @param alike customers one may open who may be the same; never in the way; empty where nobody was
 *     sought
 * @param earlier where the form has registered a customer already, and was changed
 */
public record NewCustomerPage(
    NewCustomerForm form,
    Problems problems,
    List<String> closed,
    List<Choice> services,
    Optional<List<LookAlike>> alike,
    GuardPart guard,
    BasisPart basis,
    Optional<Earlier> earlier) {

  /**
   * A customer was registered from this form before, and now it says something else.
   *
   * @param code where one may open the file
   */
  public record Earlier(Optional<Code> code) {

    /** By what a form goes that registers another customer. */
    public String anew() {
      return UUID.randomUUID().toString();
    }
  }

  /** The label of each field, so that a list of problems makes sense without its fields. */
  public static final Map<String, String> LABELS =
      Map.ofEntries(
          entry("source", "customer.new.source"),
          entry("organisation", "customer.new.organisation"),
          entry("name", "customer.new.name"),
          entry("birth", "customer.new.age"),
          entry("domicile", "customer.new.domicile"),
          entry("service", "customer.new.service"),
          entry("reason", "customer.new.reason"),
          entry("guard.knows", "customer.new.guardian"),
          entry("guard.on", "customer.new.told.on"),
          entry("guard.how", "customer.new.told.how"),
          entry("guard.by", "customer.new.told.by"),
          entry("guard.role", "customer.new.guardian.role"),
          entry("guard.name", "customer.new.guardian.name"),
          entry("guard.phone", "customer.new.guardian.phone"),
          entry("guard.safeWay", "customer.new.guardian.safe_way"));

  NewCustomerPage with(List<LookAlike> found) {
    return new NewCustomerPage(
        form, problems, closed, services, Optional.of(found), guard, basis, earlier);
  }

  NewCustomerPage after(Earlier before) {
    return new NewCustomerPage(
        form, problems, closed, services, alike, guard, basis, Optional.of(before));
  }

  @Override
  public String toString() {
    return "NewCustomerPage";
  }
}
