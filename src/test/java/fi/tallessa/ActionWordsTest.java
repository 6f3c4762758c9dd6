package fi.tallessa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.tallessa.holdings.Action;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who has looked is told in sentences: the words of an action stand in the messages of its module
 * under its code and {@code log}, as in {@code customer.file.read.log=read the file}.
 */
class ActionWordsTest {

  private static final Set<String> MAKING =
      Set.of("<init>", "read", "change", "list", "find", "register", "reaching");

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  @Test
  void s08_everything_the_log_can_say_has_words_in_three_languages() {
    assertThat(Actions.all()).isNotEmpty();
    assertThat(Actions.all().stream().flatMap(ActionWordsTest::missing)).isEmpty();
  }

  @Test
  void no_two_actions_share_a_code() {
    assertThat(Actions.all()).extracting(Action::code).doesNotHaveDuplicates();
  }

  @Test
  void a_planted_action_without_words_is_found() {
    assertThat(missing(Action.read("access.nothing.said"))).hasSize(LANGUAGES.size());
    assertThat(missing(Action.read("nowhere.nothing.said"))).hasSize(LANGUAGES.size());
  }

  @Test
  void nobody_makes_an_action_that_no_list_knows() {
    listed()
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fi.tallessa"));
    assertThat(listed().evaluate(new ClassFileImporter().importClasses(getClass())).hasViolation())
        .as("this test makes some")
        .isTrue();
  }

  private static ArchRule listed() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Action")
        .should()
        .accessTargetWhere(
            describe(
                "it makes an action",
                access ->
                    access.getTarget().getOwner().isEquivalentTo(Action.class)
                        && MAKING.contains(access.getTarget().getName())));
  }

  private static Stream<String> missing(Action action) {
    return LANGUAGES.stream()
        .filter(language -> !words(action, language))
        .map(language -> action.code() + " in " + language);
  }

  private static boolean words(Action action, String language) {
    var module = action.code().substring(0, action.code().indexOf('.'));
    try {
      return ResourceBundle.getBundle(
              "messages/" + module,
              Locale.of(language),
              ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
          .containsKey(action.code() + ".log");
    } catch (MissingResourceException noModule) {
      return false;
    }
  }
}
