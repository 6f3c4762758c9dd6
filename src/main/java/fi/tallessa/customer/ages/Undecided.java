package fi.tallessa.customer.ages;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.KeptGuardian;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Guardians of one who is 18 of whom it is still to be decided, each with the day it goes (K6). */
@Component
public class Undecided {

  private final Deadlines deadlines;

  Undecided(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** At most one statement; of a child none. */
  public Map<UUID, LocalDate> of(
      Card card, List<KeptGuardian> guardians, List<Milestone> done, LocalDate today) {
    return card.birth().ofAge(today) ? of(card, guardians, done, today, counting()) : Map.of();
  }

  /** How the days are counted, to ask it of many. */
  public UnaryOperator<LocalDate> counting() {
    return deadlines.counting(Deadline.GUARDIANS_ENDED)::lastDay;
  }

  /**
   * From its day on what nobody decided is not there, whether the night has come or not.
   *
   * @param goes its day; null where there is nothing to decide
   */
  public static boolean late(LocalDate goes, LocalDate today) {
    return goes != null && !today.isBefore(goes);
  }

  public static Map<UUID, LocalDate> of(
      Card card,
      List<KeptGuardian> guardians,
      List<Milestone> done,
      LocalDate today,
      UnaryOperator<LocalDate> lastDay) {
    var told = card.of(Field.BIRTH).map(kept -> kept.datum().told()).orElse(null);
    return Reached.ended(card.birth(), guardians, done, today).stream()
        .collect(toMap(KeptGuardian::id, one -> DecideBy.day(card.birth(), told, one, lastDay)));
  }
}
