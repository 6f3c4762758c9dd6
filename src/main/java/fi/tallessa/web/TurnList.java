package fi.tallessa.web;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of a turn, as a page shows it: what is undone first seen, what is only told beside it.
 *
 * @param acting whether something may be done already; before its day a list is only read
 */
public record TurnList(Code code, List<StillOpen.Line> lines, boolean acting) {

  /** Everybody who keeps something to be done is asked, in their own order. */
  public static TurnList of(Turn turn, List<StillOpen> all, Permit permit, boolean acting) {
    return new TurnList(
        permit.code(),
        all.stream()
            .filter(one -> one.at() == turn)
            .flatMap(one -> one.of(permit).stream())
            .toList(),
        acting);
  }

  /** Whoever did something in a list is back in it, and whoever did it elsewhere is there. */
  public static String back(String from, Code code, String otherwise) {
    return Turn.of(from).map(turn -> "/customers/" + code.shown() + turn.list()).orElse(otherwise);
  }

  public boolean undone() {
    return lines.stream().anyMatch(StillOpen.Line::undone);
  }

  /** Where a line is seen to on a page of its own. */
  public String at(StillOpen.Line line) {
    return "/customers/" + code.shown() + line.at();
  }

  public static String words(StillOpen.Line line, Ui ui) {
    var day = Optional.ofNullable(line.day()).map(ui::near).stream();
    return ui.t(line.key(), Stream.concat(day, line.args().stream()).toArray());
  }

  @Override
  public String toString() {
    return "TurnList";
  }
}
