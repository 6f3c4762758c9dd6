package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;

/**
 * Another language for the form of a page: it is sent by one of three buttons, and the answer is
 * the same page with the same words typed. Nothing is stored but the language. Where a handler does
 * not take a {@link Sending}, such a form is not read at all, so that choosing a language never
 * does what the form is for: it comes back to be sent again.
 */
final class FormLanguage implements HandlerInterceptor, HandlerMethodArgumentResolver {

  private final Languages languages;

  FormLanguage(Languages languages) {
    this.languages = languages;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var language = Sending.language(request);
    if (language.isEmpty()) {
      return true;
    }
    languages.listen(request, response);
    if (takesSending(handler) && Languages.spoken(language.get())) {
      return true;
    }
    Unsent.stop(request, response, Stop.EXPIRED);
    return false;
  }

  /** By which buttons the page that answers is sent for another language. */
  static String button(HttpServletRequest request) {
    var status = request.getAttribute(View.RESPONSE_STATUS_ATTRIBUTE);
    boolean judged =
        status instanceof HttpStatus said
            && said.isError()
            && Sending.of(request) != Sending.TO_BE_FILLED;
    return (judged ? Sending.TO_BE_READ : Sending.TO_BE_FILLED).button();
  }

  private static boolean takesSending(Object handler) {
    return handler instanceof HandlerMethod method
        && Arrays.stream(method.getMethodParameters())
            .anyMatch(one -> one.getParameterType() == Sending.class);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Sending.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return Sending.of(request.getNativeRequest(HttpServletRequest.class));
  }
}
