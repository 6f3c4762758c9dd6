package fi.tallessa.breach;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was found out, decided or told about a breach; it never changes.
 *
 * @param number from 1 in each breach
 * @param done when somebody was told; null where nobody was
 * @param ground why the people themselves are not told, null but there
 * @param known what is known, null but where that was written
 * @param letter to the people, null but there
 * @param said the words of it, null where {@code known} or {@code letter} is there
 */
public record Step(
    int number,
    Kind kind,
    Instant recorded,
    WorkerId by,
    Instant done,
    Ground ground,
    Known known,
    PeopleLetter letter,
    Said said) {

  /** What can come of a breach. */
  public enum Kind {
    /** More is known of it. */
    KNOWN,
    /** The ombudsman was told, in full or of more (Art. 33(1), 33(4)). */
    REPORTED,
    /** No risk is likely to come of it, so the ombudsman is not told (Art. 33(1)). */
    KEPT,
    /** The people were told (Art. 34). */
    TOLD,
    /** They are not, by a ground of the law. */
    NOT_TOLD,
    /** A letter to them was written, to be printed. */
    LETTER;

    public String label() {
      return "breach.step." + name().toLowerCase();
    }
  }

  /**
   * What is sealed of a step that is no knowledge.
   *
   * @param late why the ombudsman was told after the hours were over, empty where it was in time
   */
  public record Said(String words, String late) {
    static final Shape<Said> SHAPE = Shape.of("breach.said", Said.class);

    @Override
    public String toString() {
      return "Said";
    }
  }

  boolean is(Kind some) {
    return kind == some;
  }

  public Optional<String> late() {
    return Optional.ofNullable(said).map(Said::late).filter(words -> !words.isEmpty());
  }

  @Override
  public String toString() {
    return "Step[" + kind + "]";
  }
}
