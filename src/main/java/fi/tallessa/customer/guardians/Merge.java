package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Guardian;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two people changed one guardian at once: lines that only one of them changed are both kept, lines
 * that both changed differently wait for a choice.
 *
 * @param together mine and theirs, with theirs in the disputed lines
 */
record Merge(Guardian together, List<Line> disputed) {

  static Merge of(Guardian was, Guardian theirs, Guardian mine) {
    var together = theirs;
    var disputed = new ArrayList<Line>();
    for (var line : Line.values()) {
      boolean iChanged = !line.of(mine).equals(line.of(was));
      boolean theyChanged = !line.of(theirs).equals(line.of(was));
      if (iChanged && !theyChanged) {
        together = line.taken(mine, together);
      } else if (iChanged && !line.of(mine).equals(line.of(theirs))) {
        disputed.add(line);
      }
    }
    return new Merge(told(was, mine, together, disputed.isEmpty()), List.copyOf(disputed));
  }

  /**
   * That the guardian was told by me that this is kept stays so; and who told me what I typed,
   * where nothing is left to choose. Theirs is in the history.
   */
  private static Guardian told(Guardian was, Guardian mine, Guardian into, boolean settled) {
    boolean another =
        mine.told().source() != was.told().source()
            || !Objects.equals(mine.told().organisation(), was.told().organisation());
    return new Guardian(
        into.name(),
        into.role(),
        into.custody(),
        into.phone(),
        into.email(),
        into.safeWay(),
        into.language(),
        into.interpreter(),
        settled && another ? mine.told() : into.told(),
        Objects.equals(mine.informed(), was.informed()) ? into.informed() : mine.informed(),
        into.worker());
  }

  /** Whether two say the same, line by line and by the same word. */
  static boolean same(Guardian one, Guardian other) {
    for (var line : Line.values()) {
      if (!line.of(one).equals(line.of(other))) {
        return false;
      }
    }
    return Objects.equals(one.informed(), other.informed())
        && one.told().source() == other.told().source()
        && Objects.equals(one.told().organisation(), other.told().organisation());
  }

  @Override
  public String toString() {
    return "Merge";
  }
}
