package fi.tallessa.casework.attachment;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is typed beside a file.
 *
 * @param contact of which contact it is; blank for the whole file
 * @param others who else is in it
 */
public record AttachmentForm(String contact, String others) {

  private static final int MOST = 200;

  public AttachmentForm {
    contact = Objects.requireNonNullElse(contact, "");
    others = Objects.requireNonNullElse(others, "");
  }

  static AttachmentForm of(String contact) {
    return new AttachmentForm(contact, "");
  }

  Result<Optional<String>> check() {
    return Words.line("others", others, MOST).map(typed -> typed.map(Words::value));
  }

  /** What is no id is that of no contact. */
  Optional<UUID> about() {
    return contact.isEmpty()
        ? Optional.empty()
        : Optional.of(WholeUuid.drawn(contact).orElse(new UUID(0, 0)));
  }

  @Override
  public String toString() {
    return "AttachmentForm";
  }
}
