package fi.tallessa.admission.certificate;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The password of one file, drawn at random and typed once on a phone: four groups of four, about
 * 79 bits, without signs that are taken for others.
 */
final class FilePassword {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int IN_A_GROUP = 4;

  static String random() {
    return IntStream.range(0, GROUPS).mapToObj(n -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return IntStream.range(0, IN_A_GROUP)
        .mapToObj(n -> "" + SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
        .collect(Collectors.joining());
  }

  private FilePassword() {}
}
