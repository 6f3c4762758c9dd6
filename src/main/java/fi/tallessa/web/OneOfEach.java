package fi.tallessa.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A box is sent once. Two of one name would be joined by a comma and kept as words nobody typed, or
 * one of them would be chosen, so such a request is not read. A form that takes several of one
 * name, as a row of ticks, says so: its record has a list there.
 */
final class OneOfEach implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletRequestBindingException {
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && handler instanceof HandlerMethod method
        && !several(method).containsAll(twice(request))) {
      throw new ServletRequestBindingException("a box was sent more than once");
    }
    return true;
  }

  private static Set<String> twice(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(box -> box.getValue().length > 1)
        .map(box -> box.getKey())
        .collect(Collectors.toSet());
  }

  private static Set<String> several(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .filter(Class::isRecord)
        .flatMap(form -> Stream.of(form.getRecordComponents()))
        .filter(box -> box.getType() == List.class)
        .map(box -> box.getName())
        .collect(Collectors.toSet());
  }
}
