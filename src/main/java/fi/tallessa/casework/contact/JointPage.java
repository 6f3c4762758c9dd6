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
   * @param problem the key of why it was not saved; empty where it was
   * @param text what was typed for it and is kept nowhere
   */
  public record Line(Code code, String problem, String text) {

    static Line saved(Code code) {
      return new Line(code, "", "");
    }

    /** The row is there; no consent lets its words be kept. */
    static Line silent(Code code, String text) {
      return new Line(code, "casework.contact.joint.no_consent", text);
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

    public boolean isSaved() {
      return problem.isEmpty();
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
