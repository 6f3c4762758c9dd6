package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Holds each route to its {@link Allow}; what says nothing is closed (ASVS 8.2.1). */
final class AllowedRoutes implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!mayUse(handler)) {
      throw new AccessDeniedException("closed to this role");
    }
    return true;
  }

  private static boolean mayUse(Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return handler instanceof ResourceHttpRequestHandler;
    }
    if (method.hasMethodAnnotation(Allow.Anyone.class) || ownByFramework(method)) {
      return true;
    }
    var allow = method.getMethodAnnotation(Allow.class);
    return allow != null
        && Current.signedIn()
            .filter(me -> allow.everybody() || Arrays.asList(allow.value()).contains(me.role()))
            .isPresent();
  }

  private static boolean ownByFramework(HandlerMethod method) {
    return !method.getBeanType().getPackageName().startsWith("fi.tallessa");
  }
}
