package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The line around some rectangles that touch or lie over each other, with round corners. */
final class Outline {

  private static final int ROUND = 12;

  /** A rectangle from its left upper to its right lower corner. */
  record Box(int left, int top, int right, int bottom) {

    private boolean holds(int fromX, int fromY) {
      return left <= fromX && fromX < right && top <= fromY && fromY < bottom;
    }
  }

  private record Point(int x, int y) {}

  private final List<Box> boxes;
  private final int[] xs;
  private final int[] ys;

  private Outline(List<Box> boxes) {
    this.boxes = boxes;
    this.xs =
        boxes.stream()
            .flatMapToInt(b -> java.util.stream.IntStream.of(b.left, b.right))
            .sorted()
            .distinct()
            .toArray();
    this.ys =
        boxes.stream()
            .flatMapToInt(b -> java.util.stream.IntStream.of(b.top, b.bottom))
            .sorted()
            .distinct()
            .toArray();
  }

  static String around(List<Box> boxes) {
    var outline = new Outline(boxes);
    var path = new StringBuilder();
    outline.loops().forEach(loop -> path.append(rounded(loop)));
    return path.toString();
  }

  private boolean inside(int column, int row) {
    return column >= 0
        && row >= 0
        && column < xs.length - 1
        && row < ys.length - 1
        && boxes.stream().anyMatch(box -> box.holds(xs[column], ys[row]));
  }

  /** Edges with the inside at their right hand, each from its beginning to its end. */
  private Map<Point, List<Point>> edges() {
    var edges = new LinkedHashMap<Point, List<Point>>();
    for (int row = 0; row < ys.length; row++) {
      for (int column = 0; column < xs.length; column++) {
        if (column < xs.length - 1 && inside(column, row) != inside(column, row - 1)) {
          put(edges, at(column, row), at(column + 1, row), inside(column, row));
        }
        if (row < ys.length - 1 && inside(column, row) != inside(column - 1, row)) {
          put(edges, at(column, row), at(column, row + 1), !inside(column, row));
        }
      }
    }
    return edges;
  }

  private static void put(Map<Point, List<Point>> edges, Point one, Point other, boolean forward) {
    edges
        .computeIfAbsent(forward ? one : other, key -> new ArrayList<>())
        .add(forward ? other : one);
  }

  private Point at(int column, int row) {
    return new Point(xs[column], ys[row]);
  }

  private List<List<Point>> loops() {
    var edges = edges();
    var loops = new ArrayList<List<Point>>();
    while (!edges.isEmpty()) {
      var loop = new ArrayList<Point>();
      var at = edges.keySet().iterator().next();
      while (edges.containsKey(at)) {
        loop.add(at);
        var next = edges.get(at).removeFirst();
        if (edges.get(at).isEmpty()) {
          edges.remove(at);
        }
        at = next;
      }
      loops.add(corners(loop));
    }
    return loops;
  }

  /** Without the points on the way along one edge. */
  private static List<Point> corners(List<Point> loop) {
    var corners = new ArrayList<Point>();
    for (int n = 0; n < loop.size(); n++) {
      var before = loop.get((n + loop.size() - 1) % loop.size());
      var here = loop.get(n);
      var after = loop.get((n + 1) % loop.size());
      boolean along =
          before.x == here.x && here.x == after.x || before.y == here.y && here.y == after.y;
      if (!along) {
        corners.add(here);
      }
    }
    return corners;
  }

  private static String rounded(List<Point> corners) {
    var path = new StringBuilder();
    for (int n = 0; n < corners.size(); n++) {
      var before = corners.get((n + corners.size() - 1) % corners.size());
      var here = corners.get(n);
      var after = corners.get((n + 1) % corners.size());
      var from = towards(here, before);
      var to = towards(here, after);
      path.append(path.isEmpty() ? "M" : "L").append(from.x).append(' ').append(from.y);
      path.append("Q%d %d %d %d".formatted(here.x, here.y, to.x, to.y));
    }
    return path.append('Z').toString();
  }

  private static Point towards(Point corner, Point next) {
    int far = Math.abs(next.x - corner.x) + Math.abs(next.y - corner.y);
    int round = Math.min(ROUND, far / 2);
    return new Point(
        corner.x + Integer.signum(next.x - corner.x) * round,
        corner.y + Integer.signum(next.y - corner.y) * round);
  }
}
