package fi.tallessa.staff.password;

import fi.tallessa.staff.proof.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that lists of leaked ones begin with, and what is put together from them: words said
 * twice, keys in a row, a year at the end. Known offline; nothing is ever asked of another server.
 */
@Component
class CommonPasswords {

  /** So many guesses at one Argon2id each are some thirty years of this machine's work. */
  private static final BigDecimal ENOUGH = BigDecimal.TEN.pow(10);

  private static final String NORDIC = "staff/common-passwords.txt";
  private static final long MILLIS_TO_THINK = 300;

  /** Read on first use: half a second, and some memory, for what is needed now and then. */
  private static final class Known {
    static final Configuration WORDS =
        new ConfigurationBuilder()
            .setDictionaries(
                Stream.concat(
                        ConfigurationBuilder.getDefaultDictionaries().stream(), Stream.of(nordic()))
                    .toList())
            .setLocale(Locale.ENGLISH)
            .setCombinationAlgorithmTimeout(MILLIS_TO_THINK)
            .createConfiguration();
  }

  boolean guessedSoon(String password) {
    return new Nbvcxz(Known.WORDS).estimate(password).getGuesses().compareTo(ENOUGH) < 0;
  }

  /** What people here choose, which lists from elsewhere lack; the commonest first. */
  private static Dictionary nordic() {
    var words = new DictionaryBuilder().setDictionaryName("nordic").setExclusion(false);
    var lines = lines();
    for (int rank = 0; rank < lines.size(); rank++) {
      words.addWord(lines.get(rank), rank + 1);
    }
    return words.createDictionary();
  }

  private static List<String> lines() {
    try {
      return new ClassPathResource(NORDIC)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
