package fi.tallessa.casework.today;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * A contact that somebody began to write and has not saved. What is in it, no list tells.
 *
 * @param contact which one is being put right, or null where it is a new one
 * @param own whether the visitor works with the customer; else a reason opens the file
 */
record Begun(SubjectId subject, Code code, UUID contact, Instant savedAt, boolean own) {

  String path() {
    return "/customers/" + code.shown() + "/contacts/" + (contact == null ? "new" : contact);
  }
}
