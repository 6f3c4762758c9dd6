package fi.tallessa.family.diagram;

import java.util.List;
import java.util.stream.Stream;

/** What is written at a sign: under it, or beside it where a line to the children leaves below. */
record Label(List<String> name, List<String> note, Side side) {

  enum Side {
    UNDER,
    RIGHT,
    LEFT
  }

  /** From the edge of a sign to what is written. */
  static final int AWAY = 8;

  static Label of(Person person, Side side) {
    return new Label(
        Lettering.lines(person.name()),
        person.note().isBlank() ? List.of() : Lettering.lines(person.note()),
        side);
  }

  int width() {
    return Stream.concat(name.stream(), note.stream()).mapToInt(Lettering::width).max().orElse(0);
  }

  int height() {
    return (name.size() + note.size()) * Lettering.LINE;
  }

  /** How far the sign and its label reach to the left of the sign's middle. */
  int left() {
    return switch (side) {
      case UNDER -> Math.max(Drawing.HALF, width() / 2 + 1);
      case RIGHT -> Drawing.HALF;
      case LEFT -> Drawing.HALF + AWAY + width();
    };
  }

  int right() {
    return switch (side) {
      case UNDER -> Math.max(Drawing.HALF, width() / 2 + 1);
      case RIGHT -> Drawing.HALF + AWAY + width();
      case LEFT -> Drawing.HALF;
    };
  }

  /** How far it reaches below the sign. */
  int below() {
    return side == Side.UNDER ? AWAY + height() : Math.max(0, height() - 2 * Drawing.HALF);
  }
}
