package fi.tallessa.noleak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words that give a canary away, in every form it might be kept: as typed, folded for search,
 * by sound, a number with and without its spaces. Case does not matter.
 */
final class Needles {

  static final String WORD = "Zqxkan";
  private static final String BY_SOUND = "skkskan";
  private static final String NUMBER = "4578901";
  private static final String SPACED_NUMBER = "45 789 01";

  private static final List<byte[]> ALL =
      Stream.of(WORD.toLowerCase(Locale.ROOT), BY_SOUND, NUMBER, SPACED_NUMBER)
          .map(needle -> needle.getBytes(StandardCharsets.US_ASCII))
          .toList();

  /** Which bytes one may begin with: most of a file is passed over with one look at each. */
  private static final boolean[] BEGINS = new boolean[256];

  static {
    for (var needle : ALL) {
      BEGINS[needle[0]] = true;
      BEGINS[Character.toUpperCase(needle[0])] = true;
    }
  }

  /** A pattern for what stands in the database as text. */
  static String asText() {
    return String.join("|", WORD, BY_SOUND, NUMBER, SPACED_NUMBER);
  }

  /**
   * A pattern for its bytes, which are shown in hexadecimal. What is asked of text is not asked of
   * them: in enough sealed bytes any seven digits stand somewhere.
   */
  static String asBytes() {
    return String.join(
        "|",
        hex(WORD),
        hex(WORD.toLowerCase(Locale.ROOT)),
        hex(BY_SOUND),
        hex(NUMBER),
        hex(SPACED_NUMBER));
  }

  static boolean in(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return in(bytes, bytes.length);
  }

  /** Every file under the folder that holds one. */
  static List<Path> filesWith(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(Needles::inFile).toList();
    } catch (IOException | UncheckedIOException moved) {
      return filesWith(folder);
    }
  }

  private static boolean inFile(Path file) {
    int overlap = 32;
    var part = new byte[1 << 20];
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      int kept = 0;
      for (int read = in.read(part); read > 0; read = in.read(part, kept, part.length - kept)) {
        int length = kept + read;
        if (in(part, length)) {
          return true;
        }
        kept = Math.min(overlap, length);
        System.arraycopy(part, length - kept, part, 0, kept);
      }
      return false;
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean in(byte[] hay, int length) {
    for (int at = 0; at < length; at++) {
      if (BEGINS[hay[at] & 0xFF] && anyStands(hay, at, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyStands(byte[] hay, int at, int length) {
    for (var needle : ALL) {
      if (at + needle.length <= length && same(hay, at, needle)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(byte[] hay, int at, byte[] needle) {
    for (int place = 0; place < needle.length; place++) {
      if (lower(hay[at + place]) != needle[place]) {
        return false;
      }
    }
    return true;
  }

  private static byte lower(byte one) {
    return one >= 'A' && one <= 'Z' ? (byte) (one + 32) : one;
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  private Needles() {}
}
