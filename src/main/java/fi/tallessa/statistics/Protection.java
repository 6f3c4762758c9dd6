package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What of a cell may be shown (T5, T6, S9): counts are moved at random by some families, minutes
 * and contacts by a part of what the family with the most has in the year, and withheld where few
 * are behind them. It asks nothing but the cell itself and the salts, so the same cell shows the
 * same each time (T12) and in every table.
 *
 * @param salts of the year and the release, behind that of the one it corrects; without them nobody
 *     can take the noise away
 */
record Protection(List<Long> salts) {

  /** No count is moved by more families than this. */
  static final int MOST = 5;

  /** The variance of the move. */
  static final double VARIANCE = 3;

  /**
   * No two figures of the same people are moved further apart: else a count could be the only one
   * that is possible, or nearly.
   */
  static final int APART = 7;

  /** One person or two are never shown. */
  static final int HIDDEN = 2;

  private static final NoiseTable NOISE = new NoiseTable(MOST, VARIANCE, HIDDEN);

  private static final int FEWEST_PERSONS = 5;
  private static final int FEWEST_FAMILIES = 3;
  private static final double REST = 0.1;

  /** A sum is moved as if somebody had so many steps of it: else rounding would undo the move. */
  private static final int FEWEST_STEPS = 5;

  /** A number of its own for amounts, or the move of a count would tell the move of its sum. */
  private static final long OF_AMOUNTS = 0x6A09E667F3BCC909L;

  private static final long OF_SIGNS = 0x3C6EF372FE94F82BL;

  /** One for all who began, ended or were asked: with one each a count would be drawn too often. */
  private static final long OF_SOME = 0xBB67AE8584CAA73BL;

  Protection {
    salts = List.copyOf(salts);
  }

  /** Of a first release. */
  Protection(long salt) {
    this(List.of(salt));
  }

  /**
   * So far from what is there a figure may be shown by chance alone: a count by no more families, a
   * sum by more where one family has much of it.
   */
  static int chance(Measure measure) {
    return measure.amounts() ? FEWEST_STEPS * measure.roundedTo() : MOST;
  }

  /** Persons; 0 where there are none or too few. */
  int persons(Tally cell) {
    return persons(cell, Measure.PERSONS);
  }

  /**
   * Those of them who began, ended or were asked are moved by another number than all persons are:
   * moved alike, equal figures in all ages and genders of a release would say that all of a group
   * did. So of people who all did there are two figures by chance in a release, and never more.
   */
  int persons(Tally cell, Measure measure) {
    int persons = cell.persons();
    int families = cell.families();
    if (families == 0) {
      return 0;
    }
    int move = move(cell, measure.filters());
    return families + move == 0
        ? 0
        : Math.max(HIDDEN + 1, (int) Math.round(persons + (double) move * persons / families));
  }

  /**
   * By how many families. All figures of the same people are drawn again in their order: of all
   * persons and of some, in the release that is corrected and in this one.
   */
  private int move(Tally cell, boolean some) {
    var row = NOISE.row(cell.families());
    var moves = new ArrayList<Integer>();
    for (long salt : salts) {
      for (long stream : new long[] {0, OF_SOME}) {
        moves.add(near(moves, row.at(unit(cell, salt, stream))));
      }
    }
    return moves.get(moves.size() - (some ? 1 : 2));
  }

  /** What would lie too far from one before it gives way to the first. */
  private static int near(List<Integer> before, int move) {
    return before.stream().allMatch(one -> Math.abs(one - move) <= APART)
        ? move
        : before.getFirst();
  }

  /**
   * Minutes or contacts, rounded; empty where it is withheld. An empty cell is withheld too: else a
   * cell of few would be told from one of none; and so is what would be shown as none. Each measure
   * is moved by a number of its own, and so is each sum of the same people: otherwise a sum that
   * somebody knows, or the total of four quarters with the same people in them, would tell the move
   * of the others.
   */
  OptionalLong amount(Tally cell, Measure measure) {
    var amount = cell.amount();
    int roundedTo = measure.roundedTo();
    long most = Math.max(Math.max(amount.most(), cell.heaviest()), FEWEST_STEPS * roundedTo);
    long own = Mix.of(measure.name().hashCode() ^ Mix.of(amount.sum() ^ Mix.of(most)));
    if (persons(cell) < FEWEST_PERSONS
        || cell.families() < FEWEST_FAMILIES
        || amount.most() == 0
        || amount.dominated(REST)) {
      return OptionalLong.empty();
    }
    double size = 0.3 + 0.7 * (1 - Math.sqrt(1 - unit(cell, OF_AMOUNTS ^ own)));
    double move = unit(cell, OF_SIGNS ^ own) < 0.5 ? -size : size;
    long shown = Math.round((amount.sum() + move * most) / roundedTo) * roundedTo;
    return shown > 0 ? OptionalLong.of(shown) : OptionalLong.empty();
  }

  /** As it is kept and served; empty where it is none, too few, or withheld. */
  OptionalInt shown(Measure measure, Tally cell) {
    if (!measure.amounts()) {
      int persons = persons(cell, measure);
      return persons == 0 ? OptionalInt.empty() : OptionalInt.of(persons);
    }
    var amount = amount(cell, measure);
    return amount.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(amount.getAsLong()));
  }

  private double unit(Tally cell, long stream) {
    return unit(cell, salts.getLast(), stream);
  }

  private static double unit(Tally cell, long salt, long stream) {
    return Mix.unit(Mix.of(cell.key() ^ Mix.of(salt ^ stream)));
  }

  @Override
  public String toString() {
    return "Protection";
  }
}
