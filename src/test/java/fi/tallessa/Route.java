package fi.tallessa;

import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way into the register: what is asked, at which address, and who may.
 *
 * @param ask GET, POST, or empty when the handler does not say
 * @param path with its {@code {code}}
 */
public record Route(String ask, String path, HandlerMethod handler) {

  /** Every route the register itself answers: none that a test has planted, none of the demo. */
  public static List<Route> ofTheProduct(RequestMappingHandlerMapping mapping) {
    return in(
        mapping,
        handler ->
            handler.getBeanType().getPackageName().startsWith("fi.tallessa.")
                && !handler.getBeanType().getPackageName().matches(".*\\.(planted|demo).*"));
  }

  /** All of them that the predicate lets through, in the order of their addresses. */
  public static List<Route> in(
      RequestMappingHandlerMapping mapping, Predicate<HandlerMethod> looked) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> looked.test(entry.getValue()))
        .flatMap(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::ask))
        .toList();
  }

  private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
    var asks = info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .map(path -> path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
        .flatMap(
            path ->
                (asks.isEmpty() ? Stream.of("") : asks.stream())
                    .map(ask -> new Route(ask, path, handler)));
  }

  Optional<Allow> allow() {
    return Optional.ofNullable(handler.getMethodAnnotation(Allow.class));
  }

  Optional<Allow.Anyone> anyone() {
    return Optional.ofNullable(handler.getMethodAnnotation(Allow.Anyone.class));
  }

  public List<Role> roles() {
    return allow()
        .map(allow -> List.of(allow.everybody() ? Role.values() : allow.value()))
        .orElse(List.of());
  }

  /** The code of the action it knocks with; empty where nobody's data is touched. */
  Optional<String> opens() {
    return allow().map(Allow::opens).filter(code -> !code.isBlank());
  }

  /** A document to save is no page; what is in it has tests of its own. */
  public boolean isDocument() {
    return path.matches(".*(/pdf|/file|\\.[a-z]+)");
  }

  public boolean aboutSomebody() {
    return path.contains("{code}");
  }

  /** The address with a code in it, and something in its other places. */
  public String with(String code) {
    return path.replace("{code}", code)
        .replaceAll("\\{(version|n|number|cabinet|folder)}", "1")
        .replace("{field}", "phone")
        .replace("{slip}", "2026-0001")
        .replace("{on}", "2026-11-29")
        .replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
  }

  /** As somebody would ask it about whoever has the code, with nothing typed. */
  public MockHttpServletRequestBuilder asked(String code) {
    return MockMvcRequestBuilders.request(
        HttpMethod.valueOf(ask.isEmpty() ? "GET" : ask), with(code));
  }

  /** A row of the table people read. */
  String row() {
    var who =
        anyone()
            .map(open -> "everybody: " + open.because())
            .orElseGet(
                () ->
                    allow().filter(Allow::everybody).isPresent()
                        ? "everybody who works here"
                        : roles().stream()
                            .sorted()
                            .map(role -> role.name().toLowerCase().replace('_', ' '))
                            .collect(Collectors.joining(", ")));
    return Stream.of(ask.isEmpty() ? "any" : ask, "`" + path + "`", who, opens().orElse("–"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String toString() {
    return ask + " " + path + " " + Arrays.toString(roles().toArray());
  }
}
