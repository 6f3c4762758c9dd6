package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Finnish, Swedish and English say the same things, and nothing is said that nobody hears. */
class MessagesTest {

  /** Buttons, states and sentences that pages share; not each of them has a page yet. */
  private static final List<String> OFFERED =
      List.of(
          "web.do.",
          "web.state.",
          "web.optional",
          "web.field.",
          "web.date.",
          "web.phone.",
          "web.email.");

  /** Asked for by the code of an action; ActionWordsTest looks after them. */
  private static final String WHAT_THE_LOG_SAYS = ".log";

  /** Asked for by the code of a nightly job; NightWordsTest looks after them. */
  private static final Predicate<String> WHAT_THE_NIGHTS_SAY =
      Pattern.compile("^[a-z]+\\.night\\.[a-z_]+\\.(name|does|count)$").asMatchPredicate();

  @Test
  void three_languages_have_the_same_keys_and_places() throws IOException {
    assertThat(Texts.all()).isNotEmpty();
    assertThat(Texts.all()).flatMap(Texts::faults).isEmpty();
  }

  /** Of two the later one would be shown in both places. */
  @Test
  void no_key_stands_twice_in_a_file() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.toList()) {
        var keys =
            Files.readAllLines(file).stream()
                .filter(line -> line.matches("[^#=\\s]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).as(file.getFileName().toString()).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void every_key_that_is_asked_for_has_words() throws IOException {
    var keys = keys();
    assertThat(UsedKeys.of(modules()).unknown(keys)).isEmpty();
  }

  @Test
  void every_key_is_asked_for() throws IOException {
    var used = UsedKeys.of(modules());
    assertThat(keys())
        .filteredOn(key -> OFFERED.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !key.endsWith(WHAT_THE_LOG_SAYS))
        .filteredOn(WHAT_THE_NIGHTS_SAY.negate())
        .filteredOn(key -> !used.use(key))
        .isEmpty();
  }

  @Test
  void texts_follow_the_glossary() throws IOException {
    var unwanted = UnwantedWords.ofTheGlossary();
    assertThat(Texts.all()).flatMap(unwanted::foundIn).isEmpty();
  }

  @Test
  void a_planted_slip_in_one_language_is_found() {
    var planted =
        new Texts(
            "web",
            Map.of(
                "fi", Map.of("web.a", "On {0}", "web.b", "B", "web.c", "C", "app.d", "D"),
                "sv", Map.of("web.a", "Är {1}", "web.b", " ", "web.c", "C", "app.d", "D"),
                "en", Map.of("web.a", "Is {0", "web.b", "B’s", "web.e", "it's", "app.d", "D")));
    assertThat(planted.faults())
        .containsExactlyInAnyOrder(
            "app.d does not start with web",
            "web.a in sv has other {places} than in fi",
            "web.a in en has other {places} than in fi",
            "web.b in sv is blank or has white space around it",
            "web.c in en is missing",
            "web.e in fi is missing",
            "web.e in sv is missing",
            "web.e in en has a straight apostrophe instead of ’");
  }

  @Test
  void a_planted_key_without_words_and_a_planted_key_without_use_are_found() {
    var used =
        UsedKeys.in(
            Set.of("web"),
            "${ui.t(\"web.here\")} ${ui.t(\"web.gone\")}",
            "return Result.faulty(field, \"web.lost\"); x = ui.t(\"web.role.\" + role); f(\"web.odd\");");
    var keys = Set.of("web.here", "web.role.worker", "web.odd", "web.unheard");
    assertThat(used.unknown(keys)).containsExactly("web.gone", "web.lost");
    assertThat(keys).filteredOn(key -> !used.use(key)).containsExactly("web.unheard");
  }

  @Test
  void a_planted_word_against_the_glossary_is_found() throws IOException {
    var planted =
        new Texts(
            "web",
            Map.of(
                "fi", Map.of("web.a", "Tämä on virhe.", "web.b", "Käyttäjätunnus"),
                "sv", Map.of("web.a", "En kund kom.", "web.b", "En sekund"),
                "en", Map.of("web.a", "Done!", "web.b", "All users")));
    assertThat(UnwantedWords.ofTheGlossary().foundIn(planted))
        .containsExactlyInAnyOrder(
            "web.a in fi: Tämä on virhe.",
            "web.a in sv: En kund kom.",
            "web.a in en: Done!",
            "web.b in en: All users");
  }

  private static TreeSet<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    Texts.all().forEach(texts -> keys.addAll(texts.keys()));
    return keys;
  }

  private static Set<String> modules() throws IOException {
    return Texts.all().stream().map(Texts::module).collect(Collectors.toSet());
  }
}
