package fi.tallessa.document;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two cuts of our own letters, read once. */
enum Face {
  REGULAR(400, "TallessaSans-Regular.ttf"),
  BOLD(700, "TallessaSans-Bold.ttf");

  static final String FAMILY = "Tallessa Sans";

  private final int weight;
  private final byte[] bytes;

  Face(int weight, String file) {
    this.weight = weight;
    this.bytes = Resource.of(file);
  }

  int weight() {
    return weight;
  }

  FSSupplier<InputStream> supplier() {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** Which signs it can draw. */
  IntPredicate signs() {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      var known = font.getUnicodeCmapLookup();
      return sign -> known.getGlyphId(sign) != 0;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
