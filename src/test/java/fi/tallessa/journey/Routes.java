package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Route;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that has an address, from the register's own routes: a new one cannot be forgotten.
 */
final class Routes {

  /** Answers nothing that anybody sees: a handed screen asks it whether it may stay. */
  private static final String ASKED_BY_SCREENS = "/screen/still";

  /** The pages no other state stands for, each as somebody sees it who may. */
  static List<State> besides(List<State> states, ApplicationContext register) {
    Set<String> covered = states.stream().map(State::route).collect(Collectors.toSet());
    var mapping =
        register.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    return Route.in(
            mapping, handler -> handler.getBeanType().getPackageName().startsWith("fi.tallessa."))
        .stream()
        .filter(route -> route.ask().equals("GET") && !route.path().startsWith("/planted/"))
        .filter(route -> !covered.contains(route.path()))
        .filter(route -> !route.isDocument() && !route.path().endsWith(ASKED_BY_SCREENS))
        .map(Routes::state)
        .toList();
  }

  private static State state(Route route) {
    var name = route.path().substring(1).replaceAll("[/{}]+", "-").replaceAll("-$", "");
    return State.page(route.path(), "page-" + name, "main h1", stage -> open(route, stage));
  }

  private static Page open(Route route, Stage stage) {
    var path = route.aboutSomebody() ? route.with(stage.elli().code.shown()) : route.with("");
    var desk = route.roles().isEmpty() ? stage.desks().stranger() : stage.desks().of(who(route));
    desk.open(path);
    desk.page().waitForURL("**" + path);
    return desk.page();
  }

  private static Cast who(Route route) {
    return route.roles().contains(Role.WORKER)
        ? Cast.MAIJA
        : route.roles().contains(Role.MANAGER) ? Cast.SANNA : Cast.DAAVID;
  }

  private Routes() {}
}
