package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What draws a page may have a small picture right in it. Where that is a photograph, its EXIF is
 * out of reach among the strokes, so such a document is refused.
 */
final class PdfDrawing {

  /** Long before the machine has no more room; no page is drawn with as much. */
  private static final int MOST = 40 << 20;

  /** The name of a photograph's filter, in every way a name may be written. */
  private static final Pattern PHOTOGRAPH = Pattern.compile("/(?:D|#44)(?:C|#43)(?:T|#54)");

  static void hasNoPhotograph(COSStream stream) throws Unfit.Found, IOException {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        || COSName.DCT_DECODE.equals(stream.getFilters())) {
      return;
    }
    byte[] drawn;
    try (var in = stream.createInputStream()) {
      drawn = in.readNBytes(MOST + 1);
    }
    if (drawn.length > MOST) {
      throw new Unfit.Found(Unfit.BOMB);
    }
    if (PHOTOGRAPH.matcher(new String(drawn, StandardCharsets.ISO_8859_1)).find()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  private PdfDrawing() {}
}
