package fi.tallessa.casework.attachment;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.files.Kind;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file that was brought, as it lies in its seal.
 *
 * @param name what whoever brought it called it
 * @param size in bytes, as it is kept
 * @param others who else is in it, or null: their data too
 * @param told who gave it (S21), never a professional (D13); null of what was kept before it was
 *     asked
 */
public record Attachment(
    String name, Kind kind, int size, String others, Told told, WorkerId worker, Instant added) {

  static final Shape<Attachment> SHAPE = Shape.of("casework.attachment", Attachment.class);

  private static final int KB = 1024;

  public Attachment {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(worker);
    Objects.requireNonNull(added);
    if (told != null && !CloseSource.may(told.source())) {
      throw new IllegalArgumentException("A professional brings no file (D13)");
    }
  }

  /** For a page: without places that are protected (K8). */
  Attachment hiding(HiddenPlaces places) {
    return new Attachment(
        places.hiding(name),
        kind,
        size,
        others == null ? null : places.hiding(others),
        told,
        worker,
        added);
  }

  public Optional<String> withOthers() {
    return Optional.ofNullable(others);
  }

  Optional<Told> source() {
    return Optional.ofNullable(told);
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
