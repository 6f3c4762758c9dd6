package fi.tallessa.web;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import java.time.Clock;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the visit (who, when, why) and who is signed in. */
final class VisitArguments implements HandlerMethodArgumentResolver {

  private final Clock clock;

  VisitArguments(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class
        || parameter.getParameterType() == SignedIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    var me = Current.signedIn().orElseThrow(() -> new AccessDeniedException("not signed in"));
    return parameter.getParameterType() == SignedIn.class
        ? me
        : new Visit(me.worker(), clock.instant(), Purpose.CUSTOMER_WORK);
  }
}
