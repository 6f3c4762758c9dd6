package fi.tallessa.access.look;

import fi.tallessa.access.Ground;
import fi.tallessa.holdings.Action;
import fi.tallessa.kernel.WorkerId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which lines a manager wants to see: ids and codes only, so it may stand in an address. What is
 * not one of them chooses nothing.
 *
 * @param worker a worker's id
 * @param why the name of a ground or a refusal, or REFUSED for any refusal
 * @param kind what kind of doing
 * @param before the line to go on before
 */
public record LooksFilter(String worker, String why, String kind, Long before) {

  /** Any refusal. */
  public static final String REFUSED = "REFUSED";

  public static final List<String> WHYS =
      List.of(
          Ground.DESIGNATED.name(),
          Ground.INTERN.name(),
          Ground.EMERGENCY.name(),
          Ground.LEADS_WITH_REASON.name(),
          Ground.LEADS.name(),
          Ground.UNATTENDED.name(),
          Ground.SECOND_PERSON.name(),
          Ground.ANSWERS.name(),
          Ground.WAS_DESIGNATED.name(),
          Ground.REGISTERS.name(),
          Ground.SAME_HOME.name(),
          Ground.NOT_OPENED.name(),
          REFUSED);

  public LooksFilter {
    worker = Objects.requireNonNullElse(worker, "");
    why = one(why, WHYS);
    kind = one(kind, Arrays.stream(Action.Kind.values()).map(Enum::name).toList());
    before = Objects.requireNonNullElse(before, Long.MAX_VALUE);
  }

  Optional<WorkerId> who() {
    return WorkerId.parse(worker);
  }

  /** The rest of an address that shows what comes before a line. */
  public String older(long line) {
    return "?worker=%s&why=%s&kind=%s&before=%d"
        .formatted(who().map(WorkerId::toString).orElse(""), why, kind, line);
  }

  private static String one(String asked, List<String> known) {
    return asked != null && known.contains(asked) ? asked : "";
  }
}
