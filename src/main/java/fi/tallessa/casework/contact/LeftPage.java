package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file has closed while somebody typed, or the contact is gone: nothing is saved, and no word
 * is lost.
 *
 * @param why the key of what has happened
 * @param text words that are kept nowhere; shown this once
 * @param others what became of what was typed of others who were there
 */
public record LeftPage(Code code, String why, String text, List<JointPage.Line> others) {

  private static final String ENDED = "casework.contact.left.ended";
  private static final String GONE = "casework.contact.left.gone";

  /** The writer's designation has ended; what is kept lies before whoever works there now. */
  static LeftPage ended(Code code, String unkept, List<JointPage.Line> others) {
    return new LeftPage(code, ENDED, unkept, others);
  }

  /** The contact was moved or taken back while somebody put it right. */
  static LeftPage gone(Code code, String text) {
    return gone(code, text, List.of());
  }

  /** The same of a meeting that was sent once more. */
  static LeftPage gone(Code code, String text, List<JointPage.Line> others) {
    return new LeftPage(code, GONE, text, others);
  }

  /**
   * All words of a file's own that are typed into a form: the text, and what is to be done next.
   */
  static String words(ContactForm form) {
    return Stream.of(form.words(), form.get("next"))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  static LeftPage closed(Code code, Refusal why, String text, List<JointPage.Line> others) {
    return new LeftPage(code, JointPage.Line.not(code, why, text).said(), text, others);
  }

  /** Whether what could be kept was left to others. */
  public boolean ended() {
    return why.equals(ENDED);
  }

  /** Whether why it is not saved is a sentence; of a closed file it is a mark of a line. */
  public boolean sentence() {
    return ended() || why.equals(GONE);
  }

  /** What a saving while typing says instead. */
  String draft() {
    return ended()
        ? "casework.contact.draft.left"
        : why.equals(GONE) ? "casework.contact.draft.gone" : "casework.contact.draft.closed";
  }

  /** Whether the file may only be kept, or is closed: 423 as on every page of it. */
  boolean locked() {
    return why.endsWith(".frozen") || why.endsWith(".closed");
  }

  @Override
  public String toString() {
    return "LeftPage";
  }
}
