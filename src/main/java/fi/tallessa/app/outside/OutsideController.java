package fi.tallessa.app.outside;

import fi.tallessa.app.tls.SpokenTo;
import fi.tallessa.kernel.Role;
import fi.tallessa.outside.Host;
import fi.tallessa.outside.Hosts;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom the register speaks to beside browsers, and in which country each stands (S29). */
@Controller
class OutsideController {

  private final Hosts hosts;
  private final SpokenTo spoken;

  OutsideController(Hosts hosts, Environment settings) {
    this.hosts = hosts;
    this.spoken = SpokenTo.in(settings);
  }

  @GetMapping("/setup/outside")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show() {
    var lines = spoken.all().stream().map(this::line).toList();
    return Screen.of("app/outside/page", new OutsidePage(lines, unused(lines)));
  }

  private OutsidePage.Line line(SpokenTo.One one) {
    return new OutsidePage.Line(one.key(), one.host(), hosts.find(one.host()).map(Host::country));
  }

  private List<Host> unused(List<OutsidePage.Line> lines) {
    return hosts.all().stream()
        .filter(host -> lines.stream().noneMatch(line -> line.host().equalsIgnoreCase(host.name())))
        .toList();
  }
}
