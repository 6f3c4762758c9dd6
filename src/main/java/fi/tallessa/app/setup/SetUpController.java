package fi.tallessa.app.setup;

import fi.tallessa.association.Association;
import fi.tallessa.association.SetUp;
import fi.tallessa.holdings.SetUpStep.When;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What must be there before the first customer and in the first month; nobody ticks anything. */
@Controller
class SetUpController {

  private final SetUp setUp;
  private final Association association;

  SetUpController(SetUp setUp, Association association) {
    this.setUp = setUp;
    this.association = association;
  }

  @GetMapping("/setup")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(Visit visit) {
    return Screen.of(
        "app/setup/page",
        new SetUpPage(
            association.name(),
            lines(When.BEFORE_THE_FIRST_CUSTOMER, visit),
            lines(When.IN_THE_FIRST_MONTH, visit)));
  }

  private List<SetUpPage.Line> lines(When when, Visit visit) {
    return setUp.steps(when).stream()
        .map(
            step ->
                new SetUpPage.Line(
                    step.name(), step.path(), step.forManagers(), step.look(visit.today())))
        .toList();
  }
}
