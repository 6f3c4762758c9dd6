package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Drawing.Ground;
import fi.tallessa.family.diagram.Drawing.Writing;
import fi.tallessa.family.diagram.Outline.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ground of each home: one piece under those who stand beside each other, and a strip between
 * the pieces of two rows, which nobody stands on.
 */
final class Grounds {

  private static final int AROUND = 10;
  private static final int STRIP = 40;

  private final Plan plan;
  private final Levels levels;
  private final List<Home> homes;

  Grounds(Plan plan, Levels levels, List<Home> homes) {
    this.plan = plan;
    this.levels = levels;
    this.homes = homes;
  }

  List<Ground> drawn() {
    return IntStream.range(0, homes.size())
        .filter(home -> !homes.get(home).members().isEmpty())
        .mapToObj(home -> ground(homes.get(home).words(), plan.pattern.homes().get(home)))
        .toList();
  }

  private Ground ground(String words, Set<Integer> members) {
    var boxes = new ArrayList<Box>();
    var written = new ArrayList<Writing>();
    List<Box> above = List.of();
    for (int row = 0; row < plan.pattern.height(); row++) {
      var here = pieces(row, members);
      if (here.isEmpty() && !above.isEmpty()) {
        write(words, above, written);
      }
      for (var piece : here) {
        above.forEach(upper -> boxes.addAll(strip(upper, piece)));
      }
      boxes.addAll(here);
      above = here;
    }
    write(words, above, written);
    return new Ground(Outline.around(boxes), List.copyOf(written));
  }

  /** On the lowest piece, and on every one from which no strip leads down, where there is room. */
  private void write(String words, List<Box> pieces, List<Writing> written) {
    int width = Lettering.width(words);
    pieces.stream()
        .filter(piece -> piece.right() - piece.left() > width)
        .reduce((one, other) -> other)
        .map(box -> new Writing(words, freeOfLines(box, width), box.bottom() - 8, "middle", true))
        .ifPresent(written::add);
  }

  private List<Box> pieces(int row, Set<Integer> members) {
    var pieces = new ArrayList<Box>();
    int top = levels.middle(row) - Drawing.HALF - Levels.AROUND_A_HOME;
    int bottom = levels.bottom(row) + Levels.AROUND_A_HOME / 2 + Lettering.LINE;
    Integer left = null;
    int right = 0;
    for (int node : plan.seats.rows[row]) {
      if (members.contains(node)) {
        left = left == null ? plan.x[node] - plan.labels.get(node).left() - AROUND : left;
        right = plan.x[node] + plan.labels.get(node).right() + AROUND;
      } else if (left != null && !plan.pattern.passes(node)) {
        pieces.add(new Box(left, top, right, bottom));
        left = null;
      }
    }
    if (left != null) {
      pieces.add(new Box(left, top, right, bottom));
    }
    return pieces;
  }

  private static List<Box> strip(Box upper, Box lower) {
    int left = Math.max(upper.left(), lower.left());
    int right = Math.min(upper.right(), lower.right());
    if (right - left >= STRIP) {
      return List.of(new Box(left, upper.bottom() - 1, right, lower.top() + 1));
    }
    boolean toRight = upper.left() < lower.left();
    int down = toRight ? upper.right() - STRIP : upper.left();
    int from = toRight ? down : lower.right() - STRIP;
    int to = toRight ? lower.left() + STRIP : down + STRIP;
    return List.of(
        new Box(down, upper.bottom() - 1, down + STRIP, lower.top() + 1),
        new Box(from, lower.top() - AROUND, to, lower.top() + 1));
  }

  /** As near to the middle of the ground as no line runs down through the words. */
  private int freeOfLines(Box box, int width) {
    int middle = (box.left() + box.right()) / 2;
    int room = Math.max(0, (box.right() - box.left() - width) / 2 - 4);
    for (int aside = 0; aside <= room; aside += 4) {
      for (int x : new int[] {middle - aside, middle + aside}) {
        if (inTheWay(box).noneMatch(line -> Math.abs(line - x) < width / 2 + 6)) {
          return x;
        }
      }
    }
    return middle;
  }

  /** Lines that run down through the ground, and the edges of another home's. */
  private IntStream inTheWay(Box box) {
    var lines =
        plan.falls.stream()
            .flatMap(List::stream)
            .filter(fall -> within(box, fall.row()) && fall.run().from() != null)
            .mapToInt(fall -> fall.run().from());
    var edges =
        IntStream.range(0, plan.pattern.height())
            .filter(row -> within(box, row))
            .boxed()
            .flatMap(row -> plan.pattern.homes().stream().flatMap(one -> pieces(row, one).stream()))
            .flatMapToInt(piece -> IntStream.of(piece.left(), piece.right()));
    return IntStream.concat(lines, edges);
  }

  private boolean within(Box box, int row) {
    return box.top() < levels.middle(row) && levels.middle(row) < box.bottom();
  }
}
