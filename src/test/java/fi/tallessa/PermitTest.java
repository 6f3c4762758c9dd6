package fi.tallessa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import fi.tallessa.access.LeavingDoor;
import fi.tallessa.access.Runs;
import fi.tallessa.access.SilentLooks;
import fi.tallessa.access.YearKeys;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.informing.FirstUses;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.holdings.Permit;
import fi.tallessa.planted.Forgery;
import fi.tallessa.planted.Shortcuts;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One door: only access makes permits, so that every permit is a line in the log. */
class PermitTest {

  @Test
  void only_access_makes_permits() {
    var house = house();
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

  @Test
  void only_search_and_duties_open_runs_of_keys_and_only_the_door_writes_the_log() {
    narrowWays().check(house());
  }

  @ParameterizedTest
  @MethodSource("shortcuts")
  void a_planted_shortcut_is_found(Class<?> shortcut) {
    assertThat(
            narrowWays().evaluate(new ClassFileImporter().importClasses(shortcut)).hasViolation())
        .isTrue();
  }

  static Class<?>[] shortcuts() {
    return Shortcuts.class.getDeclaredClasses();
  }

  /**
   * The database's own doors, asked for by name in a statement. A search that meant somebody whom
   * one may never open writes its refusal where that is known, in the statement that knows it, so
   * that it costs the same for all (K15); it opens nothing. A register is put back by the owner of
   * its tables, keys and all, before there is a door.
   */
  @Test
  void only_the_log_and_the_vault_ask_the_database_for_lines_and_keys() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/fi/tallessa"))) {
      var asking = files.filter(file -> file.toString().endsWith(".java")).filter(this::asks);
      assertThat(asking.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "AccessLog.java",
              "Epochs.java",
              "KeysHolding.java",
              "BesideFiles.java",
              "TwoRoles.java",
              "Loading.java",
              "ErasedInPart.java",
              "Barred.java");
    }
    assertThat(asks("select line from  audit.Run(?, ?)")).isTrue();
    assertThat(asks("select wrapped from vault.subject_key")).isTrue();
  }

  private boolean asks(Path file) {
    try {
      return asks(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean asks(String text) {
    return Pattern.compile(
            "(?i)audit\\.(enter|refuse|refuse_once|overview|run|keys|sample)\\s*\\(|vault\\.(subject_key|forget|rewrap)\\b")
        .matcher(text)
        .find();
  }

  private static final String DUTIES = "fi.tallessa.customer.duties";

  /**
   * What is found by, what a birthday brings, whether consents are as they were written, and
   * whether a register that was put back opens.
   */
  private static final List<String> RUNS =
      List.of(
          "fi.tallessa.customer.search",
          DUTIES,
          "fi.tallessa.legalbasis.consent",
          "fi.tallessa.backup");

  private static final String STATISTICS = "fi.tallessa.statistics";

  private static final String COUNTED = "fi.tallessa.customer.counted";

  /** And what is counted of everybody, which leaves its module as codes and numbers. */
  private static final List<String> WHOLE =
      Stream.concat(RUNS.stream(), Stream.of(STATISTICS)).toList();

  private static final List<String> OPENED =
      Stream.concat(
              WHOLE.stream(),
              Stream.of(COUNTED, "fi.tallessa.casework.contact", "fi.tallessa.casework.plan"))
          .toList();

  /** What goes by its day and is not read for it, and the log of whom is looked through. */
  private static final List<String> UNREAD =
      List.of(
          DUTIES,
          "fi.tallessa.cooperation",
          "fi.tallessa.customer.intake",
          "fi.tallessa.access.unusual");

  /**
   * What is compared with what was told to others, and who is still to be told what others told.
   */
  private static final List<String> COMPARED =
      List.of("fi.tallessa.disclosure", "fi.tallessa.customer.informing");

  /** Who is somebody else's match, and who lives with somebody protected: nobody sees a thing. */
  private static final List<String> SILENT =
      List.of("fi.tallessa.customer.matching", "fi.tallessa.access", "fi.tallessa.family.link");

  /**
   * Reasons of managers and of whoever saw a protected address, and what somebody was typing when
   * their designation ended.
   */
  private static final List<String> BESIDE =
      List.of(
          "fi.tallessa.access.opening",
          "fi.tallessa.access",
          "fi.tallessa.drafts",
          "fi.tallessa.retention.hold",
          "fi.tallessa.rights.request");

  /** What opens many or opens narrowly is used where it belongs, and nowhere else. */
  private static ArchRule narrowWays() {
    return CompositeArchRule.of(way(OPENED, Vault.class, "openForRun"))
        .and(way(WHOLE, Runs.class, "everybody"))
        .and(way(COUNTED, Data.class, "counted"))
        .and(way(STATISTICS, YearKeys.class, "open"))
        .and(way(RUNS, Data.class, "everybody"))
        .and(way(RUNS, Guardians.class, "everybody"))
        .and(way(DUTIES, Awarenesses.class, "everybody"))
        .and(way(DUTIES, Milestones.class, "everybody"))
        .and(way(DUTIES, Informings.class, "everybody"))
        .and(way(DUTIES, FirstUses.class, "everybody"))
        .and(way(DUTIES, Versions.class, "everybody"))
        .and(way("fi.tallessa.customer.data", Versions.class, "toWriteAgain"))
        .and(way(COMPARED, Versions.class, "toCompare"))
        .and(way(RUNS, Runs.class, "some"))
        .and(way(UNREAD, Runs.class, "unread"))
        .and(way(SILENT, SilentLooks.class, "at"))
        .and(way(BESIDE, Vault.class, "openOnly"))
        .and(way(BESIDE, Shape.class, "beside"))
        .and(way("fi.tallessa.casework.contact", LeavingDoor.class, "enter"))
        .and(way("fi.tallessa.access", Vault.class, "create"))
        .and(way("fi.tallessa.access", AccessLog.class, "enter"))
        .and(way("fi.tallessa.access", AccessLog.class, "run"))
        .and(way("fi.tallessa.rotation", AccessLog.class, "eachKey"))
        .and(way("fi.tallessa.rotation", AccessLog.class, "sample"))
        .and(way("fi.tallessa.rotation", EpochChange.class, "destroy"));
  }

  private static ArchRule way(String who, Class<?> owner, String method) {
    return way(List.of(who), owner, method);
  }

  private static ArchRule way(List<String> who, Class<?> owner, String method) {
    assertThat(owner.getDeclaredMethods())
        .as("the rule is about something")
        .anyMatch(one -> one.getName().equals(method));
    return noClasses()
        .that()
        .resideOutsideOfPackages(who.toArray(String[]::new))
        .and()
        .doNotBelongToAnyOf(owner)
        .should()
        .accessTargetWhere(
            describe(
                "it is " + owner.getSimpleName() + "." + method,
                access ->
                    access.getTarget().getOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(method)));
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

  private static JavaClasses house() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("fi.tallessa");
  }

  private static boolean isPermit(Class<?> type) {
    return Permit.class.isAssignableFrom(type) && !type.isInterface();
  }
}
