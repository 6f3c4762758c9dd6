package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting that could not be written into every file: what was, and what was not, with its words.
 */
public record JointPage(Line own, List<Line> lines) {

  public Code code() {
    return own.code();
  }

  /** The file in which it was begun first. */
  public List<Line> all() {
    return Stream.concat(Stream.of(own), lines.stream()).toList();
  }

  /**
   * One of the others.
   *
   * @param said the key of whether it was saved, or why not
   * @param text what was typed for it and is kept nowhere
   */
  public record Line(Code code, String said, String text) {

    private static final String SAVED = "casework.contact.joint.saved";
    private static final String UNKEPT = "casework.contact.joint.unkept";
    private static final String DRAFT = "casework.contact.joint.draft";

    static Line saved(Code code) {
      return new Line(code, SAVED, "");
    }

    /** To be gone on with in that file. */
    static Line draft(Code code) {
      return new Line(code, DRAFT, "");
    }

    /** Not even as a draft: no consent lets it lie there. */
    static Line unkept(Code code, String text) {
      return new Line(code, UNKEPT, text);
    }

    /** Not tried, as the form holds what no draft may. */
    static Line unread(Code code, String text) {
      return new Line(code, "casework.contact.joint.unread", text);
    }

    /** The row is there; no consent lets its words be kept. */
    static Line silent(Code code, String text) {
      return new Line(code, "casework.contact.joint.no_consent", text);
    }

    /** The same meeting came before, from another tab, and without these words. */
    static Line before(Code code, String text) {
      return new Line(code, "casework.contact.joint.before", text);
    }

    /** Work with them rests on nothing, so no row can be there (S2). */
    static Line unfounded(Code code, String text) {
      return new Line(code, "casework.contact.joint.no_basis", text);
    }

    /** Frozen is said to those whose customer it is alone; anything else is not there (D28). */
    static Line not(Code code, Refusal why, String text) {
      var said =
          why == Refusal.NOT_THERE ? "not_there" : why == Refusal.FROZEN ? "frozen" : "closed";
      return new Line(code, "casework.contact.joint." + said, text);
    }

    /** Whether nothing but a consent is missing. */
    boolean isSilent() {
      return said.equals(UNKEPT);
    }

    public boolean isSaved() {
      return said.equals(SAVED);
    }

    public boolean isKept() {
      return isSaved() || said.equals(DRAFT);
    }

    /** Where it is seen, or gone on with. */
    public String address() {
      return "/customers/" + code.shown() + (isSaved() ? "#timeline" : "/contacts/new");
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "JointPage";
  }
}
