package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Drawing.Line;
import fi.tallessa.family.diagram.Plan.Fall;
import fi.tallessa.family.relative.Bond;
import java.util.ArrayList;
import java.util.List;

/** Draws a plan. */
final class Pen {

  private final FamilyGraph graph;
  private final Plan plan;
  private final Arches arches;
  private final Levels levels;
  private final List<Line> lines = new ArrayList<>();

  Pen(FamilyGraph graph, Plan plan) {
    this.graph = graph;
    this.plan = plan;
    this.arches = new Arches(plan);
    this.levels = new Levels(plan, arches);
  }

  Drawing drawing() {
    plan.pattern.branches().stream().filter(Branch::couple).forEach(this::couple);
    plan.falls.forEach(this::falls);
    var signs = new Signs(graph, plan, levels).drawn();
    int width =
        signs.stream()
            .mapToInt(
                sign -> sign.x() + plan.labels.get(graph.people().indexOf(sign.person())).right())
            .max()
            .orElse(0);
    return new Drawing(
        width + Levels.MARGIN,
        levels.height(),
        new Grounds(plan, levels, graph.homes()).drawn(),
        List.copyOf(lines),
        signs);
  }

  private void couple(Branch couple) {
    int y = levels.middle(couple.row());
    var stroke = Stroke.of(couple.bond());
    int left = plan.x[plan.seats.left(couple)];
    int right = plan.x[plan.seats.right(couple)];
    int at = plan.stemOf(couple);
    if (plan.seats.between(couple) == 0) {
      lines.add(new Line("M%d %dH%d".formatted(left, y, right), stroke));
    } else {
      int over = levels.arch(couple.row(), arches.track(couple));
      int from = arches.left(couple);
      int to = arches.right(couple);
      lines.add(new Line("M%d %dV%dH%dV%d".formatted(from, y, over, to, y), stroke));
      y = over;
    }
    if (couple.bond() == Bond.APART) {
      strokes(at, y);
    }
  }

  private void strokes(int x, int y) {
    lines.add(
        new Line("M%d %dl8-16M%d %dl8-16".formatted(x - 9, y + 8, x + 1, y + 8), Stroke.PLAIN));
  }

  private void falls(List<Fall> falls) {
    for (int number = 0; number < falls.size(); number++) {
      var fall = falls.get(number);
      fall(fall, plan.tracks.get(fall.row())[number]);
    }
  }

  private void fall(Fall fall, int track) {
    var run = fall.run();
    int y =
        track < 0
            ? levels.middle(fall.row() + 1)
            : levels.track(fall.row(), track, plan.tracksBelow(fall.row()));
    boolean first = fall.row() == fall.branch().row();
    boolean slanting = fall.branch().slanting();
    var stroke =
        allFoster(fall) ? Stroke.FOSTER : slanting ? Stroke.of(fall.branch().bond()) : Stroke.PLAIN;
    if (run.from() != null) {
      int top = first ? top(fall.branch()) : levels.middle(fall.row()) - Drawing.HALF;
      lines.add(new Line("M%d %dV%d".formatted(run.from(), top, y), stroke));
    }
    if (!run.straight()) {
      lines.add(new Line("M%d %dH%d".formatted(run.left(), y, run.right()), stroke));
    }
    for (int number = 0; number < fall.threads().size(); number++) {
      var thread = fall.threads().get(number);
      int to = levels.middle(fall.row() + 1);
      boolean foster = fall.branch().foster().contains(thread.child());
      boolean ends = plan.pattern.rows()[thread.child()] == fall.row() + 1;
      // Where it only passes, the next piece goes on at the height of the signs' upper edge.
      to -= ends ? 0 : Drawing.HALF;
      var side = slanting && ends ? "H" + plan.x[thread.child()] : "";
      var path = "M%d %dV%d".formatted(run.to().get(number), y, to) + side;
      lines.add(new Line(path, foster ? Stroke.FOSTER : stroke));
    }
    if (slanting && first && fall.branch().bond() == Bond.APART) {
      strokes(run.from(), top(fall.branch()) + Drawing.HALF + 20);
    }
  }

  private static boolean allFoster(Fall fall) {
    return fall.threads().stream()
        .allMatch(thread -> fall.branch().foster().contains(thread.child()));
  }

  /** Where the line to the children begins. */
  private int top(Branch branch) {
    if (branch.couple() && plan.seats.between(branch) > 0) {
      return levels.arch(branch.row(), arches.track(branch));
    }
    int middle = levels.middle(branch.row());
    if (branch.couple()) {
      return middle;
    }
    var label = plan.labels.get(branch.parents().getFirst());
    // Between two partners there is no room beside the sign: the line begins under the words.
    return label.side() == Label.Side.UNDER ? middle + Drawing.HALF + label.below() + 2 : middle;
  }
}
