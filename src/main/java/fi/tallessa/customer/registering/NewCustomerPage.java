package fi.tallessa.customer.registering;

import fi.tallessa.customer.search.LookAlike;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;

/**
 * The page of a new customer.
 *
 * @param services those the registrar works in, in the reader's language
 * @param alike customers one may open who may be the same; never in the way
 */
public record NewCustomerPage(
    NewCustomerForm form,
    Problems problems,
    List<Choice> services,
    List<LookAlike> alike,
    GuardPart guard,
    BasisPart basis) {

  NewCustomerPage with(List<LookAlike> found) {
    return new NewCustomerPage(form, problems, services, found, guard, basis);
  }

  @Override
  public String toString() {
    return "NewCustomerPage";
  }
}
