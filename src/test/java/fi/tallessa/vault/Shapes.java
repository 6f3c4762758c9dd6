package fi.tallessa.vault;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;

/** Every shape the product declares: in a field of its own, or in those of an enum's constants. */
final class Shapes {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fi.tallessa");

  private Shapes() {}

  static Stream<Shape<?>> all() {
    return PRODUCT.stream().flatMap(Shapes::of);
  }

  /** How many places of the product make one. */
  static long made() {
    return PRODUCT.stream()
        .filter(type -> !type.isEquivalentTo(Shape.class))
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isEquivalentTo(Shape.class))
        .filter(call -> Set.of("of", "bytes").contains(call.getName()))
        .count();
  }

  private static Stream<Shape<?>> of(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getRawType().isEquivalentTo(Shape.class))
        .flatMap(
            field ->
                field.getModifiers().contains(JavaModifier.STATIC)
                    ? Stream.of(value(field.reflect(), null))
                    : ofConstants(type, field.reflect()))
        .map(shape -> (Shape<?>) shape);
  }

  private static Stream<Object> ofConstants(JavaClass type, Field field) {
    var constants = type.reflect().getEnumConstants();
    return constants == null
        ? Stream.empty()
        : Stream.of(constants).map(constant -> value(field, constant));
  }

  private static Object value(Field field, Object of) {
    try {
      field.setAccessible(true);
      return field.get(of);
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }
}
