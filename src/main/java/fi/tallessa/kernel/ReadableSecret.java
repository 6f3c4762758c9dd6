package fi.tallessa.kernel;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that a person reads off a screen or a paper and types once: groups of four signs, none
 * of them taken for another, almost 20 bits a group.
 */
public final class ReadableSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int IN_A_GROUP = 4;

  public static String random(int groups) {
    return IntStream.range(0, groups).mapToObj(n -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(IN_A_GROUP, 0, SIGNS.length())
        .mapToObj(SIGNS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private ReadableSecret() {}
}
