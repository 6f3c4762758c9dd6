package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The register has one name in each language, and no text gives it another (S1). */
@RegisterTest
class OneNameTest {

  /** A word put together with "register", or in English one that stands before it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(\\p{L}+)(?:rekisteri|rekisterin|rekisteriin|rekisterissä|rekisteristä)\\b"
              + "|(\\p{L}+)(?:register|registret)\\b"
              + "|\\b(client|case|person|member|child|data) register\\b");

  private static final List<String> THE_NAME = List.of("asiakas", "klient");

  /** The state's register of associations has a name of its own. */
  private static final List<String> ANOTHER_REGISTER = List.of("yhdistys", "förenings");

  @Autowired MockMvc http;

  @ParameterizedTest
  @CsvSource({"fi, Asiakasrekisteri", "sv, Klientregister", "en, Customer register"})
  void s01_every_page_calls_the_register_by_its_name(String language, String name)
      throws Exception {
    for (var path : List.of("/sign-in", "/sign-in/help")) {
      var page =
          http.perform(
                  MockMvcRequestBuilders.get(path).header("Accept-Language", language).secure(true))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(page.toLowerCase(Locale.ROOT)).contains(name.toLowerCase(Locale.ROOT));
      assertThat(otherNames(page)).isEmpty();
    }
  }

  @Test
  void s01_no_text_gives_the_register_a_second_name() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.toList()) {
        assertThat(otherNames(Files.readString(file))).as("" + file.getFileName()).isEmpty();
      }
    }
    assertThat(otherNames(Files.readString(Path.of("README.md")))).isEmpty();
  }

  @Test
  void a_second_name_is_found() {
    assertThat(otherNames("Henkilörekisteri, asiakasrekisterin")).containsExactly("henkilö");
    assertThat(otherNames("Klientregister och personregistret")).containsExactly("person");
    assertThat(otherNames("the customer register, the case register")).containsExactly("case");
  }

  private static List<String> otherNames(String text) {
    return NAME.matcher(text)
        .results()
        .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(word -> word != null))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !THE_NAME.contains(word) && !ANOTHER_REGISTER.contains(word))
        .toList();
  }
}
