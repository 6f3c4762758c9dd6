package fi.tallessa.casework.attachment;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.files.Clean;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.kernel.Visit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A file that may be kept, who else is in it, and who gave it. */
record Brought(Clean file, Optional<String> others, Told told) {

  Attachment by(Visit visit) {
    return new Attachment(
        file.name(),
        file.kind(),
        file.bytes().length,
        others.orElse(null),
        told,
        visit.who(),
        visit.when());
  }

  /** The same file under the same name at the same place: a form sent twice keeps one. */
  String where(Optional<UUID> contact) {
    return contact.map(UUID::toString).orElse("")
        + "/"
        + HexFormat.of().formatHex(Sha256.of(file.bytes()))
        + "/"
        + file.name();
  }

  @Override
  public String toString() {
    return "Brought";
  }
}
