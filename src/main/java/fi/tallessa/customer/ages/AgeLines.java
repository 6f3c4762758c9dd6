package fi.tallessa.customer.ages;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.StillOpen.Act;
import fi.tallessa.holdings.StillOpen.Line;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What turning 13 or 18 asks, line by line (K6, D8): asked with the child or the adult, told to
 * them, or looked at with them.
 *
 * @param goes the day on which each guardian goes of whom nobody has decided
 * @param denials whether something is kept from guardians that is looked at again
 */
record AgeLines(
    Code code, Turned turned, Map<UUID, LocalDate> goes, boolean denials, LocalDate today) {

  private static final String LINE = "customer.ages.line.";

  List<Line> of(Turn turn) {
    return Stream.of(
            turn == Turn.AT_13 && coming(turn, turned.asks(today)) ? Stream.of(ask()) : none(),
            turn == Turn.AT_18 ? guardians() : none(),
            turned.anew(turn) > 0 ? Stream.of(consents(turn)) : none(),
            turned.ticks(turn).stream().map(one -> tick(turn, one)),
            turn == Turn.AT_18 && denials
                ? Stream.of(Line.undone(LINE + "denials", "#consents"))
                : none())
        .flatMap(lines -> lines)
        .toList();
  }

  /** What happens by itself that day; the keys of the words. */
  static List<String> itself(Turn turn) {
    var all =
        turn == Turn.AT_13
            ? List.of("consents", "aware")
            : List.of("rights", "shown", "denials", "aware", "reached", "guardians");
    return all.stream().map(one -> "customer.ages.itself." + turn.code() + "." + one).toList();
  }

  /** Before the day it is shown what will be asked then. */
  private boolean coming(Turn turn, boolean asked) {
    return asked || !turned.begun(turn, today);
  }

  private Line ask() {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", "customer.ages.answer");
    Answer.AT_13.forEach(one -> choices.put(one.code(), one.label()));
    var from = Map.of("from", Turn.AT_13.code());
    return Line.undone(LINE + "ask", "/ages/13")
        .with(new Act("web.do.save", file() + "/ages/13", from, "answer", choices));
  }

  /** Each is decided of with the customer; before the day all of them are only named. */
  private Stream<Line> guardians() {
    return turned.begun(Turn.AT_18, today)
        ? turned.ended(today).stream()
            .filter(one -> !Undecided.late(goes.get(one.id()), today))
            .map(this::decide)
        : turned.guardians().stream()
            .map(one -> Line.undone(LINE + "guardian", "#guardians", one.guardian().name()));
  }

  private Line decide(KeptGuardian one) {
    return Line.by(
        LINE + "guardian.by", "/ages/18/" + one.id(), goes.get(one.id()), one.guardian().name());
  }

  private Line consents(Turn turn) {
    return Line.undone(LINE + "consents." + turn.code(), "/consents/new", turned.anew(turn));
  }

  private Line tick(Turn turn, Answer one) {
    var to = file() + turn.list();
    var line = new Line(LINE + one.code(), List.of(), null, where(one), List.of());
    return line.with(Act.of("customer.ages.do.tick", to, Map.of("tick", one.code())));
  }

  /** Where there is something to write down besides, or to look at together. */
  private static String where(Answer tick) {
    return switch (tick) {
      case NOTICE_TOLD, ADULT_TOLD -> "/informing";
      case AWARENESS_SEEN -> "#guardians";
      case CONTACT_ASKED -> "#data";
      default -> null;
    };
  }

  private String file() {
    return "/customers/" + code.shown();
  }

  private static Stream<Line> none() {
    return Stream.of();
  }
}
