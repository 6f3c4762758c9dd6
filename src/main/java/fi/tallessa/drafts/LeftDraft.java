package fi.tallessa.drafts;

import fi.tallessa.kernel.WorkerId;

/** A draft whose author may not open the file any more. */
public record LeftDraft(WorkerId author, FormDraft draft) {
  @Override
  public String toString() {
    return "LeftDraft";
  }
}
