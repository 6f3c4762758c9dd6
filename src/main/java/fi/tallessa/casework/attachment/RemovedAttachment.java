package fi.tallessa.casework.attachment;

import fi.tallessa.files.Kind;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;

/** That a file was here, and why it is not any more. What it was called went with it. */
public record RemovedAttachment(
    Kind kind, int size, Instant added, WhyRemoved why, WorkerId worker, Instant at) {

  static final Shape<RemovedAttachment> SHAPE =
      Shape.of("casework.attachment_removed", RemovedAttachment.class);

  static RemovedAttachment of(Attachment one, WhyRemoved why, Visit visit) {
    return new RemovedAttachment(
        one.kind(), one.size(), one.added(), why, visit.who(), visit.when());
  }

  public String shown() {
    return Attachment.shown(kind, size);
  }

  @Override
  public String toString() {
    return "RemovedAttachment";
  }
}
