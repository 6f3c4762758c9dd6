package fi.tallessa;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Routes that stand for the length of one look, so that a guard is seen to catch them. */
public class PlantedRoutes {

  private final RequestMappingHandlerMapping routes;

  PlantedRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  /**
   * Each method of the object answers GET under {@code /planted/itsName}; close takes them away.
   */
  public Planting plant(Object handler) {
    var methods = handler.getClass().getDeclaredMethods();
    for (var method : methods) {
      if (!method.isSynthetic()) {
        routes.registerMapping(route(method.getName()), handler, method);
      }
    }
    return () -> {
      for (var method : methods) {
        routes.unregisterMapping(route(method.getName()));
      }
    };
  }

  private RequestMappingInfo route(String name) {
    return RequestMappingInfo.paths("/planted/" + name + "/{code}")
        .methods(RequestMethod.GET)
        .options(routes.getBuilderConfiguration())
        .build();
  }

  @FunctionalInterface
  public interface Planting extends AutoCloseable {
    @Override
    void close();
  }
}
