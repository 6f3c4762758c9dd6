package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A document of Word: a zip of parts, each read, measured and written anew. Who wrote, changed or
 * commented and when, and what programs keep about it, goes; what can run, brings other files along
 * or fetches something from elsewhere is refused.
 */
public final class Docx {

  private static final int MOST_PARTS = 2_000;
  private static final long MOST = 200L << 20;
  private static final int MOST_OF_A_PART = 64 << 20;

  /** Text folds to a twentieth; a hundredth is no document. */
  private static final int MOST_FOLDED = 100;

  private static final long ALWAYS = 10L << 20;

  public static byte[] cleaned(byte[] sent) throws Unfit.Found {
    try {
      return written(parts(sent));
    } catch (IOException broken) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
  }

  private static Map<String, byte[]> parts(byte[] sent) throws IOException, Unfit.Found {
    var parts = new LinkedHashMap<String, byte[]>();
    var names = new HashSet<String>();
    long left = Math.min(MOST, ALWAYS + MOST_FOLDED * (long) sent.length);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readNBytes((int) Math.min(MOST_OF_A_PART, left) + 1);
        left -= bytes.length;
        if (left < 0 || bytes.length > MOST_OF_A_PART || parts.size() >= MOST_PARTS) {
          throw new Unfit.Found(Unfit.BOMB);
        }
        if (!entry.isDirectory()) {
          if (!names.add(DocxPart.low(entry.getName()))) {
            throw new Unfit.Found(Unfit.BROKEN);
          }
          parts.put(DocxPart.named(entry.getName()), bytes);
        }
      }
    }
    if (!parts.containsKey(DocxPart.TYPES)) {
      throw new Unfit.Found(Unfit.OTHER);
    }
    return parts;
  }

  private static byte[] written(Map<String, byte[]> parts) throws IOException, Unfit.Found {
    ContentTypes.areOfADocument(parts.get(DocxPart.TYPES));
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        DocxPart.refuse(part.getKey(), part.getValue());
        if (!DocxPart.isLeftOut(part.getKey())) {
          var entry = new ZipEntry(part.getKey());
          entry.setTime(0);
          zip.putNextEntry(entry);
          zip.write(DocxPart.cleaned(part.getKey(), part.getValue()));
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  private Docx() {}
}
