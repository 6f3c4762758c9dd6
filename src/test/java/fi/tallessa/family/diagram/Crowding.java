package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Drawing.Mark;
import fi.tallessa.family.diagram.Drawing.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on what in a picture, and should not: read from what is drawn, not from how. */
final class Crowding {

  private static final Pattern STEP = Pattern.compile("([MHV])(-?\\d+)(?: (-?\\d+))?");

  /** A line may touch an edge. */
  private static final int TOUCHING = 2;

  private record Area(String name, int left, int top, int right, int bottom) {
    boolean overlaps(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(int x, int y) {
      return left <= x && x <= right && top <= y && y <= bottom;
    }
  }

  private record Piece(int fromX, int fromY, int toX, int toY) {
    Area area() {
      return new Area(
          "line",
          Math.min(fromX, toX),
          Math.min(fromY, toY),
          Math.max(fromX, toX) + 1,
          Math.max(fromY, toY) + 1);
    }

    boolean endsIn(Area area) {
      return area.holds(fromX, fromY) || area.holds(toX, toY);
    }
  }

  private final Drawing drawing;

  private Crowding(Drawing drawing) {
    this.drawing = drawing;
  }

  static List<String> in(Drawing drawing) {
    var crowding = new Crowding(drawing);
    return Stream.of(crowding.areas(), crowding.lines(), crowding.outside())
        .flatMap(List::stream)
        .toList();
  }

  private List<String> areas() {
    var found = new ArrayList<String>();
    var areas =
        drawing.signs().stream()
            .flatMap(sign -> Stream.concat(Stream.of(sign(sign, 0)), words(sign, 0)))
            .toList();
    for (int one = 0; one < areas.size(); one++) {
      for (int other = 0; other < one; other++) {
        if (areas.get(one).overlaps(areas.get(other))) {
          found.add(areas.get(one) + " lies on " + areas.get(other));
        }
      }
    }
    return found;
  }

  private List<String> lines() {
    var found = new ArrayList<String>();
    for (var line : drawing.lines()) {
      for (var piece : pieces(line.path())) {
        for (var mark : drawing.signs()) {
          var sign = sign(mark, TOUCHING);
          if (piece.area().overlaps(sign) && !piece.endsIn(sign)) {
            found.add(line.path() + " runs through " + sign);
          }
          words(mark, TOUCHING)
              .filter(words -> piece.area().overlaps(words))
              .forEach(words -> found.add(line.path() + " runs through the words " + words));
        }
      }
    }
    return found;
  }

  private List<String> outside() {
    var picture = new Area("picture", 0, 0, drawing.width(), drawing.height());
    return drawing.signs().stream()
        .flatMap(sign -> Stream.concat(Stream.of(sign(sign, 0)), words(sign, 0)))
        .filter(one -> !picture.holds(one.left, one.top) || !picture.holds(one.right, one.bottom))
        .map(one -> one + " is outside")
        .toList();
  }

  private static Area sign(Mark mark, int less) {
    int half = Drawing.HALF - less;
    return new Area(
        mark.person().name(), mark.x() - half, mark.y() - half, mark.x() + half, mark.y() + half);
  }

  private static Stream<Area> words(Mark mark, int less) {
    return mark.words().stream().map(line -> words(line, less));
  }

  private static Area words(Writing line, int less) {
    int width = Lettering.width(line.words());
    int left =
        switch (line.anchor()) {
          case "start" -> line.x();
          case "end" -> line.x() - width;
          default -> line.x() - width / 2;
        };
    return new Area(
        line.words(), left + less, line.y() - 12 + less, left + width - less, line.y() + 4 - less);
  }

  private static List<Piece> pieces(String path) {
    var pieces = new ArrayList<Piece>();
    int x = 0;
    int y = 0;
    for (var step : STEP.matcher(path).results().toList()) {
      int one = Integer.parseInt(step.group(2));
      int toX = step.group(1).equals("V") ? x : one;
      int toY =
          switch (step.group(1)) {
            case "V" -> one;
            case "M" -> Integer.parseInt(step.group(3));
            default -> y;
          };
      if (!step.group(1).equals("M")) {
        pieces.add(new Piece(x, y, toX, toY));
      }
      x = toX;
      y = toY;
    }
    return pieces;
  }
}
