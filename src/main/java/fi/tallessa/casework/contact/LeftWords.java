package fi.tallessa.casework.contact;

import fi.tallessa.drafts.FormName;
import fi.tallessa.drafts.LeftDraft;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Words that wait to be gone on with: of somebody who may not open the file any more, or one's own
 * of a meeting that was begun in another file.
 *
 * @param form which draft they are of
 * @param name whose
 * @param own whether they are the reader's
 * @param promised whether what is next was promised
 * @param begun where the whole of one's own meeting lies; empty where that file has closed
 */
public record LeftWords(
    WorkerId author,
    FormName form,
    String name,
    boolean own,
    Instant at,
    String text,
    String next,
    boolean promised,
    Optional<Code> begun) {

  static LeftWords of(LeftDraft left, String name) {
    return of(left, name, false, Optional.empty());
  }

  static LeftWords own(LeftDraft left, Optional<Code> begun) {
    return of(left, "", true, begun);
  }

  private static LeftWords of(LeftDraft left, String name, boolean own, Optional<Code> begun) {
    var typed = left.draft().typed();
    return new LeftWords(
        left.author(),
        left.form(),
        name,
        own,
        left.draft().savedAt(),
        new ContactForm(typed).words(),
        typed.getOrDefault("next", ""),
        new ContactForm(typed).promised(),
        begun);
  }

  /** Of the heading on the page. */
  public String heading() {
    return "h-left-" + form.about() + "-" + author;
  }

  @Override
  public String toString() {
    return "LeftWords";
  }
}
