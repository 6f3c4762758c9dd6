package fi.tallessa.rights.copy;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that is read aloud or copied from a paper once: 98 bits, of signs that nobody takes
 * for each other, in groups of four.
 */
final class Password {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 5;
  private static final int LONG = 4;

  static String random() {
    return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(LONG, 0, SIGNS.length())
        .mapToObj(SIGNS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private Password() {}
}
