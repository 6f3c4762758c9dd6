package fi.tallessa;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.tallessa.holdings.Action;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every action a feature of the house lists. */
public final class Actions {

  /**
   * Read once: the guards ask for each route, and reading every class of the house takes a second.
   */
  private static final Map<String, List<Action>> BY_MODULE = read();

  public static List<Action> all() {
    return byModule().values().stream().flatMap(Collection::stream).toList();
  }

  /** By the module whose package they stand in. */
  static Map<String, List<Action>> byModule() {
    return BY_MODULE;
  }

  private static Map<String, List<Action>> read() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa")
            .stream()
            .collect(
                groupingBy(
                    type -> type.getPackageName().replaceAll("^fi\\.tallessa\\.?|\\..*$", ""),
                    flatMapping(Actions::in, toList())));
  }

  private static Stream<Action> in(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getRawType().isEquivalentTo(Action.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(JavaField::reflect)
        .map(Actions::value);
  }

  private static Action value(Field field) {
    try {
      field.setAccessible(true);
      return (Action) field.get(null);
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }

  private Actions() {}
}
