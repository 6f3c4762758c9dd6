package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Sign;

/** The outlines of the signs, around a middle. */
final class Shape {

  private static final int ROUND = 3;

  /** A square of the same reach would look larger than a circle, and a diamond smaller. */
  private static final double DIAMOND = 1.17;

  private Shape() {}

  static String of(Sign sign, int x, int y, int half) {
    return switch (sign) {
      case WOMAN ->
          "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 %d 0Z"
              .formatted(x - half, y, half, half, 2 * half, half, half, -2 * half);
      case MAN -> square(x - half, y - half, 2 * half - 2 * ROUND);
      case NOT_STATED -> {
        int far = (int) (half * DIAMOND);
        yield "M%d %dl%d %d %d %d %d %dZ".formatted(x, y - far, far, far, -far, far, -far, -far);
      }
    };
  }

  private static String square(int left, int top, int side) {
    return "M%d %dh%dq3 0 3 3v%dq0 3-3 3h%dq-3 0-3-3v%dq0-3 3-3Z"
        .formatted(left + ROUND, top, side, side, -side, -side);
  }

  /** From edge to edge. */
  static String cross(Sign sign, int x, int y) {
    int far =
        switch (sign) {
          case WOMAN -> 17;
          case MAN -> 23;
          case NOT_STATED -> 14;
        };
    return "M%d %dl%d %dM%d %dl%d %d"
        .formatted(x - far, y - far, 2 * far, 2 * far, x + far, y - far, -2 * far, 2 * far);
  }
}
