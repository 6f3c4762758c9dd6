package fi.tallessa.customer.ages;

import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That something of a list was told or looked at.
 *
 * @param tick the code of an {@link Answer}
 */
public record TickForm(String tick) {

  public TickForm {
    tick = Objects.requireNonNullElse(tick, "");
  }

  /** Only of a turn that has come: what was told before the day was told to somebody else. */
  Result<Answer> check(Turned turned, LocalDate today) {
    List<Answer> offered =
        Turned.TURNS.stream()
            .filter(turn -> offers(turned, turn, today))
            .flatMap(turn -> Answer.ticks(turn).stream())
            .toList();
    return Choice.made("tick", Answer.of(tick, offered));
  }

  private static boolean offers(Turned turned, Turn turn, LocalDate today) {
    return turned.on(turn, today) && turned.begun(turn, today) && turned.day(turn).isPresent();
  }

  @Override
  public String toString() {
    return "TickForm";
  }
}
