package fi.tallessa.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The few kinds of file that are kept, each told by what is in it. */
public enum Kind {
  PDF("application/pdf", "%PDF-", "pdf"),
  PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "PK\u0003\u0004",
      "docx");

  /** What browsers say of a file when their system knows no better. */
  private static final List<String> UNTOLD = List.of("", "application/octet-stream");

  private final String type;
  private final byte[] begins;
  private final List<String> endings;

  Kind(String type, String begins, String... endings) {
    this.type = type;
    this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
    this.endings = List.of(endings);
  }

  /** By its first bytes; empty for anything else. */
  public static Optional<Kind> of(byte[] bytes) {
    return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length > begins.length
        && Arrays.equals(bytes, 0, begins.length, begins, 0, begins.length);
  }

  /** Whether its name and what the browser says of it say the same (ASVS 5.2.2). */
  boolean isSaid(String name, String declared) {
    int dot = name.lastIndexOf('.');
    return dot >= 0
        && endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        && (UNTOLD.contains(declared) || type.equals(declared));
  }

  public String type() {
    return type;
  }

  public String ending() {
    return endings.getFirst();
  }

  public String shown() {
    return this == DOCX ? "Word" : name();
  }
}
