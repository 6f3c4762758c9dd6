package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** A photograph in a PDF is a JPEG, sometimes folded once more: cleaned as one, however it lies. */
final class PdfPhotograph {

  private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");

  /** JPEG 2000 keeps where and when in boxes that nothing here reads. */
  private static final String OTHER = "JPXDecode";

  static void clean(COSStream stream) throws Unfit.Found, IOException {
    var filters = filters(stream);
    if (filters.contains(OTHER)) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    int last = filters.size() - 1;
    if (filters.stream().noneMatch(JPEG::contains)) {
      return;
    }
    if (IntStream.range(0, last).anyMatch(n -> JPEG.contains(filters.get(n)))) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    var clean = Jpeg.cleaned(unfolded(stream, filters.subList(0, last)));
    var parameters = parameters(stream, last);
    try (var out = stream.createRawOutputStream()) {
      out.write(clean);
    }
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    stream.removeItem(COSName.DECODE_PARMS);
    if (parameters != null) {
      stream.setItem(COSName.DECODE_PARMS, parameters);
    }
  }

  private static List<String> filters(COSStream stream) {
    return switch (stream.getFilters()) {
      case COSName one -> List.of(one.getName());
      case COSArray all ->
          IntStream.range(0, all.size())
              .mapToObj(n -> all.getObject(n) instanceof COSName one ? one.getName() : "")
              .toList();
      case null, default -> List.of();
    };
  }

  private static byte[] unfolded(COSStream stream, List<String> before)
      throws Unfit.Found, IOException {
    byte[] bytes;
    try (var in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    for (int n = 0; n < before.size(); n++) {
      var out = new AtMost();
      try {
        FilterFactory.INSTANCE
            .getFilter(before.get(n))
            .decode(new ByteArrayInputStream(bytes), out, stream, n);
      } catch (BufferOverflowException full) {
        throw new Unfit.Found(Unfit.BOMB);
      }
      bytes = out.toByteArray();
    }
    return bytes;
  }

  private static COSDictionary parameters(COSStream stream, int last) {
    COSBase all = stream.getDictionaryObject(COSName.DECODE_PARMS);
    var one = all instanceof COSArray array && last < array.size() ? array.getObject(last) : all;
    return one instanceof COSDictionary dictionary ? dictionary : null;
  }

  /** Stops taking in long before the machine has no more room. */
  private static final class AtMost extends ByteArrayOutputStream {

    private static final int MOST = 40 << 20;

    @Override
    public synchronized void write(int octet) {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (count + length > MOST) {
        throw new BufferOverflowException();
      }
      super.write(bytes, from, length);
    }
  }

  private PdfPhotograph() {}
}
