package fi.tallessa.staff.session;

import java.time.Clock;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller of this module the session it is called in. */
@Component
class SessionArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final Clock clock;

  SessionArguments(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new HandedFirst());
    interceptors.addInterceptor(new ElsewhereFirst());
    interceptors.addInterceptor(new ProvenFirst(clock));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Session.class;
  }

  @Override
  public Session resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    if (current() instanceof Session session) {
      return session;
    }
    throw new AccessDeniedException("not signed in");
  }

  static Object current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? null : authentication.getDetails();
  }
}
