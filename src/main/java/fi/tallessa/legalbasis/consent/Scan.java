package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A picture of a paper that was signed. */
public record Scan(Kind kind, byte[] bytes, WorkerId worker) {

  /** What it may be, told by what is in it alone: neither a name nor a header says so. */
  public enum Kind {
    PDF("application/pdf", "pdf", "%PDF-", "%%EOF"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff", "\u00ff\u00d9"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n", "IEND\u00ae\u0042\u0060\u0082");

    private static final int END = 1024;

    private final String type;
    private final String ending;
    private final byte[] begins;
    private final String ends;

    Kind(String type, String ending, String begins, String ends) {
      this.type = type;
      this.ending = ending;
      this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
      this.ends = ends;
    }

    /** Empty for anything else, and for what breaks off before its end. */
    public static Optional<Kind> of(byte[] bytes) {
      return Arrays.stream(values()).filter(kind -> kind.is(bytes)).findFirst();
    }

    private boolean is(byte[] bytes) {
      int from = Math.max(0, bytes.length - END);
      var end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
      return bytes.length > begins.length
          && Arrays.equals(bytes, 0, begins.length, begins, 0, begins.length)
          && end.contains(ends);
    }

    public String type() {
      return type;
    }

    public String ending() {
      return ending;
    }
  }

  @Override
  public String toString() {
    return "Scan";
  }
}
