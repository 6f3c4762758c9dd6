package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/**
 * Another language for a form that came back: it is sent once more to where it was sent, by one of
 * three buttons, and the answer is the same page with the same words typed. Nothing is stored but
 * the language. Where a handler does not take a {@link Sending}, such a form is not read at all, so
 * that choosing a language never does what the form is for.
 */
final class FormLanguage implements HandlerInterceptor, HandlerMethodArgumentResolver {

  private final Languages languages;

  FormLanguage(Languages languages) {
    this.languages = languages;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletRequestBindingException {
    if (asked(request) == null) {
      return true;
    }
    var language = Locale.of(asked(request));
    if (!takesSending(handler) || !Languages.spoken(language)) {
      throw new ServletRequestBindingException("this form is not read in other languages");
    }
    languages.setLocale(request, response, language);
    return true;
  }

  /** Where the form that has come back can be sent for another language; empty where it cannot. */
  static String again(HttpServletRequest request) {
    boolean cameBack =
        HttpStatus.UNPROCESSABLE_CONTENT.equals(
            request.getAttribute(View.RESPONSE_STATUS_ATTRIBUTE));
    return cameBack
            && takesSending(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
        ? request.getRequestURI()
        : "";
  }

  private static String asked(HttpServletRequest request) {
    return request.getMethod().equals("POST") ? request.getParameter(Sending.BUTTON) : null;
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
    return request.getParameter(Sending.BUTTON) == null ? Sending.TO_BE_DONE : Sending.TO_BE_READ;
  }
}
