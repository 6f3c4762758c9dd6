package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Drawing.Mark;
import fi.tallessa.family.diagram.Drawing.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everybody's sign and what is written at it, row by row. */
final class Signs {

  private static final int BASELINE = 13;

  private final FamilyGraph graph;
  private final Plan plan;
  private final Levels levels;

  Signs(FamilyGraph graph, Plan plan, Levels levels) {
    this.graph = graph;
    this.plan = plan;
    this.levels = levels;
  }

  List<Mark> drawn() {
    var signs = new ArrayList<Mark>();
    for (var row : plan.seats.rows) {
      Arrays.stream(row)
          .filter(node -> !plan.pattern.passes(node))
          .forEach(n -> signs.add(sign(n)));
    }
    return List.copyOf(signs);
  }

  private Mark sign(int number) {
    int y = levels.middle(plan.pattern.rows()[number]);
    var person = graph.people().get(number);
    return new Mark(person, plan.x[number], y, writing(plan.labels.get(number), plan.x[number], y));
  }

  private static List<Writing> writing(Label label, int x, int y) {
    int away = Drawing.HALF + Label.AWAY;
    int at =
        switch (label.side()) {
          case UNDER -> x;
          case RIGHT -> x + away;
          case LEFT -> x - away;
        };
    var anchor =
        switch (label.side()) {
          case UNDER -> "middle";
          case RIGHT -> "start";
          case LEFT -> "end";
        };
    int top =
        label.side() == Label.Side.UNDER
            ? y + away
            : Math.max(y - Drawing.HALF, y - label.height() / 2);
    var written = new ArrayList<Writing>();
    for (var words : label.name()) {
      int line = top + BASELINE + written.size() * Lettering.LINE;
      written.add(new Writing(words, at, line, anchor, false));
    }
    for (var words : label.note()) {
      int line = top + BASELINE + written.size() * Lettering.LINE;
      written.add(new Writing(words, at, line, anchor, true));
    }
    return List.copyOf(written);
  }
}
