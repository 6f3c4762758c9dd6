package fi.tallessa.casework.attachment;

import fi.tallessa.document.FileName;
import fi.tallessa.files.Content;
import fi.tallessa.kernel.Code;

/** A file that is taken out of the register, on the line of the log that says so. */
record Taken(Code code, KeptAttachment kept, Content content) {

  private static final int ENOUGH = 8;

  /** Lists of downloads are seen by others: what it is called where it is saved names nobody. */
  FileName name() {
    return new FileName(
        code.shown()
            + "-"
            + kept.id().toString().substring(0, ENOUGH)
            + "."
            + kept.attachment().kind().ending());
  }

  @Override
  public String toString() {
    return "Taken";
  }
}
