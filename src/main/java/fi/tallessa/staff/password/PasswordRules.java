package fi.tallessa.staff.password;

import fi.tallessa.kernel.Folding;
import fi.tallessa.kernel.IdentityCode;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long, and not what others guess first (ASVS 6.2.1, 6.2.4, 6.2.5,
 * 6.2.8, 6.2.9, 6.2.11, 6.2.12). No rule about kinds of characters, no expiry; every character
 * counts, spaces and emoji too, and nothing is trimmed or cut.
 */
@Component
public class PasswordRules {

  static final int SHORTEST = 15;
  static final int LONGEST = 256;
  private static final int TELLING = 4;

  private final CommonPasswords common;

  PasswordRules(CommonPasswords common) {
    this.common = common;
  }

  /**
   * One sentence, or none when the password is fine.
   *
   * @param ownWords what others know: the person's name and user name, the association's name
   */
  public Problems check(String field, String password, Collection<String> ownWords) {
    return problem(field, password == null ? "" : password, ownWords)
        .map(Problems::of)
        .orElse(Problems.none());
  }

  private Optional<Problem> problem(String field, String password, Collection<String> ownWords) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.of(field, "staff.password.short", SHORTEST, length));
    }
    if (length > LONGEST) {
      return Optional.of(Problem.of(field, "staff.password.long", LONGEST, length));
    }
    if (IdentityCode.in(password)) {
      return Optional.of(Problem.of(field, "web.words.identity_code"));
    }
    if (tellsOf(password, ownWords)) {
      return Optional.of(Problem.of(field, "staff.password.own_words"));
    }
    return common.guessedSoon(password)
        ? Optional.of(Problem.of(field, "staff.password.common"))
        : Optional.empty();
  }

  /** Names of the person, the association or the product are what a stranger tries first. */
  private static boolean tellsOf(String password, Collection<String> ownWords) {
    var folded = Folding.fold(password).replace(" ", "");
    return Stream.concat(ownWords.stream(), Stream.of("tallessa"))
        .flatMap(words -> Stream.of(words.split("[\\s._@-]+")))
        .map(word -> Folding.fold(word).replace(" ", ""))
        .anyMatch(word -> word.length() >= TELLING && folded.contains(word));
  }
}
