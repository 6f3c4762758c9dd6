package fi.tallessa.web;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives a controller the code in its address, {@code /customers/{code}}. What cannot be a code is
 * answered like a file that is not there (D28), and is not in the log: nobody can be called by it,
 * so nobody was looked for, and what was typed instead may be a name.
 */
final class CodeArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Code.class;
  }

  @Override
  public Code resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    var parts =
        (Map<?, ?>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return Code.parse(parts == null ? null : (String) parts.get("code"))
        .orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
  }
}
