package fi.tallessa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.planted.Impure;
import fi.tallessa.wording.Wording;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The waist is pure: the same question gets the same answer on any day, without a framework or a
 * database. Only {@code package-info} names Spring, to mark the module.
 */
class PurityTest {
  private static final String[] WAIST = {
    "fi.tallessa.kernel..", "fi.tallessa.holdings..", "fi.tallessa.wording.."
  };

  private static final Set<String> TELL_THE_TIME =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault");

  @Test
  void the_waist_is_pure() {
    var waist =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa.kernel", "fi.tallessa.holdings", "fi.tallessa.wording");
    assertThat(waist.contain(SubjectId.class)).as("the kernel was looked at").isTrue();
    assertThat(waist.contain(Wording.class)).as("wording was looked at").isTrue();
    purity().check(waist);
  }

  @ParameterizedTest
  @MethodSource("plantedClasses")
  void the_rule_bites(Class<?> planted) {
    var only = new ClassFileImporter().importClasses(planted);
    assertThat(purity().evaluate(only).hasViolation()).isTrue();
  }

  @Test
  void the_rule_lets_the_harmless_pass() {
    assertThat(purity().evaluate(harmless()).hasViolation()).isFalse();
  }

  static Class<?>[] plantedClasses() {
    return Impure.class.getDeclaredClasses();
  }

  private static JavaClasses harmless() {
    return new ClassFileImporter().importClasses(Impure.class, SubjectId.class);
  }

  private static ArchRule purity() {
    return CompositeArchRule.of(noFramework()).and(noOutside()).and(noTime());
  }

  private static ArchRule noFramework() {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "com.google.i18n.phonenumbers..")
                .or(resideInAnyPackage(WAIST))
                .or(aPlantOfOurs()));
  }

  /** Otherwise every planted class would already fail for living where it lives. */
  private static DescribedPredicate<JavaClass> aPlantOfOurs() {
    return resideInAnyPackage("fi.tallessa.planted");
  }

  private static ArchRule noOutside() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.sql..", "java.net..", "java.nio.file..", "java.util.logging.."));
  }

  private static ArchRule noTime() {
    return noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.describe("ask the time", PurityTest::asksTheTime))
        .orShould()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "tell the time",
                type ->
                    type.getName().equals("java.time.Clock")
                        || type.getName().equals("java.util.Date")));
  }

  private static boolean asksTheTime(JavaAccess<?> access) {
    return TELL_THE_TIME.contains(access.getTarget().getName())
        && access.getTargetOwner().getPackageName().startsWith("java.");
  }
}
