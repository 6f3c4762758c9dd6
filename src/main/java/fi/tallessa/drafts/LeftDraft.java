package fi.tallessa.drafts;

import fi.tallessa.kernel.WorkerId;

/** A draft to be gone on with: its author may not open the file any more, or left it elsewhere. */
public record LeftDraft(WorkerId author, FormName form, FormDraft draft) {
  @Override
  public String toString() {
    return "LeftDraft";
  }
}
