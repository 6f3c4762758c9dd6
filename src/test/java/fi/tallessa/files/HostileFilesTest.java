package fi.tallessa.files;

import static org.assertj.core.api.Assertions.assertThatCode;

import fi.tallessa.files.scan.Scanner;
import fi.tallessa.web.SentFile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is broken somewhere is kept clean or refused, and nothing else happens. */
class HostileFilesTest {

  private static final Inspection INSPECTION = new Inspection(new Scanner(""));
  private static final int FILES = 60;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void i5_10_wherever_a_file_is_broken_it_is_kept_or_refused(Kind kind) {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var good = InspectionTest.good(kind);
    for (int n = 0; n < FILES; n++) {
      var broken = broken(good, random);
      assertThatCode(() -> look(broken)).as("%s, seed %d", kind, seed).doesNotThrowAnyException();
    }
  }

  private static void look(byte[] bytes) {
    try {
      INSPECTION.unnamed(
          new SentFile("kuva", "application/octet-stream", bytes), EnumSet.allOf(Kind.class));
    } catch (Unfit.Found _) {
      // Refused, with its reason.
    }
  }

  private static byte[] broken(byte[] good, Random random) {
    var bytes =
        random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
    for (int more = random.nextInt(20); more > 0 && bytes.length > 8; more--) {
      bytes[random.nextInt(8, bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
