package fi.tallessa.casework.attachment;

import fi.tallessa.files.Kind;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file that was brought, as it lies in its seal.
 *
 * @param name what whoever brought it called it
 * @param size in bytes, as it is kept
 * @param others who else is in it, or null: their data too
 */
public record Attachment(
    String name, Kind kind, int size, String others, WorkerId worker, Instant added) {

  static final Shape<Attachment> SHAPE = Shape.of("casework.attachment", Attachment.class);

  private static final int KB = 1024;

  public Attachment {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(worker);
    Objects.requireNonNull(added);
  }

  public Optional<String> withOthers() {
    return Optional.ofNullable(others);
  }

  /** PDF, 214 kB. */
  public String shown() {
    return shown(kind, size);
  }

  static String shown(Kind kind, int size) {
    int kb = Math.ceilDiv(size, KB);
    return kind.shown() + ", " + (kb < KB ? kb + " kB" : Math.ceilDiv(kb, KB) + " MB");
  }

  @Override
  public String toString() {
    return "Attachment";
  }
}
