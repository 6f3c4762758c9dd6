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

  /** As PDFBox finds the first byte of a part. */
  private static final Pattern PART = Pattern.compile("(?<!end)stream *(\\r\\n|\\r|\\n)?");

  private static final Pattern INDEX = Pattern.compile("/(ObjStm|XRef|N|First)\\b");

  /** Two bytes that say how it is folded; PDFBox reads over them, whatever they are. */
  private static final int HEAD = 2;

  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  static void fits(byte[] pdf) throws Unfit.Found {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    Filters.areMeasurable(text);
    var part = PART.matcher(text);
    long all = 0;
    while (part.find()) {
      var head = head(text, part.start());
      boolean picture = PICTURE.matcher(head).find() && !INDEX.matcher(head).find();
      all += unfolded(pdf, part.end(), picture ? MOST : MOST_OF_A_PART);
      if (all > MOST) {
        throw new Unfit.Found(Unfit.BOMB);
      }
    }
  }

  /** What stands before a part since the one before it; names as they are meant. */
  private static String head(String text, int end) {
    int from = Math.max(0, end - BEFORE);
    var head = text.substring(from, end);
    return Filters.meant(head.substring(Math.max(0, head.lastIndexOf("endobj"))));
  }

  private static long unfolded(byte[] pdf, int from, long most) throws Unfit.Found {
    if (from + HEAD > pdf.length) {
      return 0;
    }
    long all = 0;
    var inflater = new Inflater(true);
    try {
      inflater.setInput(pdf, from + HEAD, pdf.length - from - HEAD);
      var nowhere = new byte[64 * 1024];
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
      return all;
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
