package fi.tallessa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import fi.tallessa.holdings.Permit;
import fi.tallessa.planted.Forgery;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One door: only access makes permits, so that every permit is a line in the log. */
class PermitTest {

  @Test
  void only_access_makes_permits() {
    var house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa");
    assertThat(house).as("permits that were looked at").anyMatch(it -> isPermit(it.reflect()));
    oneDoor().check(house);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void a_planted_forgery_is_found(Class<?> forgery) {
    assertThat(oneDoor().evaluate(new ClassFileImporter().importClasses(forgery)).hasViolation())
        .isTrue();
  }

  static Class<?>[] forgeries() {
    return Forgery.class.getDeclaredClasses();
  }

  private static ArchRule oneDoor() {
    var made =
        classes()
            .that()
            .areAssignableTo(Permit.class)
            .and()
            .doNotHaveFullyQualifiedName(Permit.class.getName())
            .should()
            .resideInAPackage("fi.tallessa.access")
            .andShould()
            .notBePublic();
    var conjured =
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(Proxy.class.getName());
    return CompositeArchRule.of(made.allowEmptyShould(true)).and(conjured);
  }

  private static boolean isPermit(Class<?> type) {
    return Permit.class.isAssignableFrom(type) && !type.isInterface();
  }
}
