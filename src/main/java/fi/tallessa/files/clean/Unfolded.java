package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How far a PDF would unfold, measured before anything reads it: its parts are unpacked one after
 * the other into nothing. Pictures may be large, since nobody unpacks them here; what says where
 * things are may not.
 */
final class Unfolded {

  private static final long MOST_OF_A_PART = 48L << 20;
  private static final long MOST = 1L << 30;

  /** So far back what a part is, is looked for. */
  private static final int BEFORE = 16 * 1024;

  private static final Pattern PART = Pattern.compile("stream\r?\n");
  private static final Pattern WRITTEN_ODDLY = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern INDEX = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern TWICE =
      Pattern.compile(
          "/(LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)\\b");

  static void fits(byte[] pdf) throws Unfit.Found {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    var part = PART.matcher(text);
    long all = 0;
    while (part.find()) {
      var head = head(text, part.start());
      boolean index = INDEX.matcher(head).find();
      if (index && TWICE.matcher(head).find()) {
        throw new Unfit.Found(Unfit.BOMB);
      }
      long most = !index && head.contains("/Image") ? MOST : MOST_OF_A_PART;
      all += unfolded(pdf, part.end(), most);
      if (all > MOST) {
        throw new Unfit.Found(Unfit.BOMB);
      }
    }
  }

  /** What stands before a part since the one before it; names as they are meant. */
  private static String head(String text, int end) {
    int from = Math.max(0, end - BEFORE);
    int since = text.lastIndexOf("endobj", end);
    return WRITTEN_ODDLY
        .matcher(text.substring(Math.max(from, Math.max(0, since)), end))
        .replaceAll(
            one -> {
              char meant = (char) Integer.parseInt(one.group(1), 16);
              return Character.isLetterOrDigit(meant) ? "" + meant : "_";
            });
  }

  private static long unfolded(byte[] pdf, int from, long most) throws Unfit.Found {
    if (from + 2 > pdf.length || ((pdf[from] & 0xff) << 8 | pdf[from + 1] & 0xff) % 31 != 0) {
      return 0;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      var nowhere = new byte[64 * 1024];
      long all = 0;
      for (int some = inflater.inflate(nowhere); some > 0; some = inflater.inflate(nowhere)) {
        if (all == 0 && again(nowhere)) {
          // Folded twice, as nobody does who only wants to be read.
          throw new Unfit.Found(Unfit.BOMB);
        }
        all += some;
        if (all > most) {
          throw new Unfit.Found(Unfit.BOMB);
        }
      }
      return all;
    } catch (DataFormatException other) {
      return 0;
    } finally {
      inflater.end();
    }
  }

  private static boolean again(byte[] unfolded) {
    return unfolded[0] == 0x78
        && ((unfolded[0] & 0xff) << 8 | unfolded[1] & 0xff) % 31 == 0
        && (unfolded[1] & 0xff) >= 0x9c;
  }

  private Unfolded() {}
}
