package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * The plan of a customer, and what may be done with it.
 *
 * @param consented whether a consent lets something new be kept (D1)
 */
public record PlanPage(Code code, String name, boolean consented, PlanLines lines) {

  static final String MEANWHILE = "casework.plan.meanwhile";

  static Problems meanwhile(String field) {
    return Problems.of(Problem.of(field, MEANWHILE));
  }

  public List<KeptAim> going() {
    return lines.going();
  }

  /** Reached or let go. */
  public List<KeptAim> over() {
    return lines.aims().stream().filter(one -> !one.going()).toList();
  }

  public String address() {
    return "/customers/" + code.shown() + "/plan";
  }

  public String ask() {
    return "/customers/" + code.shown() + "/consents/new";
  }

  @Override
  public String toString() {
    return "PlanPage";
  }
}
