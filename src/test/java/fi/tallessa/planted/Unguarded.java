package fi.tallessa.planted;

import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.web.servlet.ModelAndView;

/** Routes that break the rules of routes; here so that PermissionsTest is seen to bite. */
public final class Unguarded {

  /** Says nothing about who may. */
  public ModelAndView silent() {
    return Screen.redirect("/planted");
  }

  /** Says two things. */
  @Allow(Role.WORKER)
  @Allow.Anyone(because = "")
  public ModelAndView both() {
    return Screen.redirect("/planted");
  }

  /** Opens what nobody lists. */
  @Allow(value = Role.WORKER, opens = "no.such.action")
  public ModelAndView ghost() {
    return Screen.redirect("/planted");
  }

  /** Is about somebody and knocks nowhere. */
  @Allow(Role.WORKER)
  public ModelAndView around() {
    return Screen.redirect("/planted");
  }

  /** Says everybody, and then some of them. */
  @Allow(value = Role.WORKER, everybody = true)
  public ModelAndView everybodyAndSome() {
    return Screen.redirect("/planted");
  }

  /** Says that it knocks, and does not. */
  @Allow(value = Role.WORKER, opens = "access.designation.read")
  public ModelAndView pretends() {
    return Screen.redirect("/planted");
  }
}
