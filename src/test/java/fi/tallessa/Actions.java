package fi.tallessa;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.tallessa.holdings.Action;
import java.util.List;
import java.util.stream.Stream;

/** Every action a feature of the house lists. */
final class Actions {

  static List<Action> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa")
            .stream()
            .filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(Action.class::cast)
            .toList();
  }

  private Actions() {}
}
