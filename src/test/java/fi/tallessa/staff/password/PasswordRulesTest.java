package fi.tallessa.staff.password;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final List<String> OWN = List.of("Maija Lehto", "maija.lehto", "Saaristolyhty ry");
  private final PasswordRules rules = new PasswordRules(new CommonPasswords());

  /** ASVS 6.2.1, 6.2.5, 6.2.8, 6.2.9: length alone, of any characters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hämärän hyssyssä kulkee kettu",
        "kolmetoista punaista saapasta",
        "   seven spaces   ",
        "🦊🐻🦉🌲🍄🦊🐢🦔🐝🌧🍁🦭🐧🐌🦎",
        "vanster hand tecknar moln pa isen",
        "k7$Pq!zR2&mW9xLd"
      })
  void long_and_unguessed_is_fine(String password) {
    assertThat(rules.check("password", password, OWN)).isEmpty();
  }

  @Test
  void two_hundred_characters_are_fine_and_so_is_the_longest() {
    var sentence = "kettu istui kannolla ja luki kirjaa jossa kerrottiin lokeista ".repeat(5);
    assertThat(rules.check("password", sentence.substring(0, 200), OWN)).isEmpty();
    assertThat(rules.check("password", sentence.substring(0, 256), OWN)).isEmpty();
    assertThat(keys(sentence.substring(0, 257))).containsExactly("staff.password.long");
  }

  /** Characters are counted as people see them typed, not as two halves. */
  @Test
  void fourteen_is_too_short_and_fifteen_is_not() {
    assertThat(keys("zebra kävi ulk")).containsExactly("staff.password.short");
    assertThat(keys("zebra kävi ulko")).isEmpty();
    assertThat(keys("🦊🐻🦉🌲🍄🦊🐢🦔🐝🌧🍁🦭🐧🐌")).containsExactly("staff.password.short");
    assertThat(keys("")).containsExactly("staff.password.short");
  }

  /** ASVS 6.2.4, 6.2.12. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "password1234567",
        "123456789012345",
        "qwertyuiopasdfgh",
        "qwertyuiopåasdf",
        "aaaaaaaaaaaaaaaaaaaa",
        "salasanasalasana",
        "Salasana12345678",
        "kissakoirakissa",
        "kesäloma2026!!!",
        "correct horse battery staple",
        "P@ssw0rdP@ssw0rd",
        "iloveyouiloveyou"
      })
  void what_is_guessed_first_is_refused(String password) {
    assertThat(keys(password)).containsExactly("staff.password.common");
  }

  /** ASVS 6.2.11. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "olen MAIJA ja syön puuroa",
        "lehto humisee tuulessa aina",
        "saaristolyhty loistaa yössä",
        "kaikki on tallessa kaapissa"
      })
  void what_others_know_is_refused(String password) {
    assertThat(keys(password)).containsExactly("staff.password.own_words");
  }

  @Test
  void s10_an_identity_code_is_no_password() {
    assertThat(keys("tunnus 131052-308T tunnus")).containsExactly("web.words.identity_code");
  }

  private List<String> keys(String password) {
    return rules.check("password", password, OWN).all().stream().map(Problem::key).toList();
  }
}
