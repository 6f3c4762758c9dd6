package fi.tallessa.hostile;

import fi.tallessa.Route;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The names of everything a handler reads out of a form, asked of the handler itself. */
final class Boxes {

  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, Integer.class, Long.class, Boolean.class, java.util.List.class);

  static Set<String> of(Route route) {
    return Arrays.stream(route.handler().getMethod().getParameters())
        .flatMap(Boxes::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it reads whatever is sent, so that its boxes are to be named by hand. */
  static boolean open(Route route) {
    return Arrays.stream(route.handler().getMethod().getParameters())
        .anyMatch(one -> one.isAnnotationPresent(RequestParam.class) && one.getType() == Map.class);
  }

  private static Stream<String> of(Parameter parameter) {
    if (parameter.isAnnotationPresent(ModelAttribute.class)) {
      return of("", parameter.getType());
    }
    return Optional.ofNullable(parameter.getAnnotation(RequestParam.class))
        .filter(sent -> parameter.getType() != Map.class)
        .map(sent -> sent.name().isEmpty() ? parameter.getName() : sent.name())
        .stream();
  }

  private static Stream<String> of(String before, Class<?> form) {
    return Arrays.stream(form.getRecordComponents())
        .flatMap(
            one ->
                PLAIN.contains(one.getType())
                    ? Stream.of(before + one.getName())
                    : of(before + one.getName() + ".", one.getType()));
  }

  private Boxes() {}
}
