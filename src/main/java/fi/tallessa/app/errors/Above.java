package fi.tallessa.app.errors;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The page above an address that only takes a form: where Back leads over a form that came back,
 * and whoever types such an address.
 */
@Component
final class Above {

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  Above(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /** The nearest one; empty where there is none below the first page. */
  Optional<String> of(String path) {
    return Stream.iterate(up(path), above -> !above.isEmpty(), Above::up)
        .filter(this::isPage)
        .findFirst();
  }

  private static String up(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private boolean isPage(String path) {
    var asked = PathContainer.parsePath(path);
    return mapping.getObject().getHandlerMethods().keySet().stream()
        .filter(Above::isAsked)
        .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(asked));
  }

  private static boolean isAsked(RequestMappingInfo info) {
    return info.getPathPatternsCondition() != null
        && info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }
}
