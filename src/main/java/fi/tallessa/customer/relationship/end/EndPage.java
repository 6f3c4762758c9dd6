package fi.tallessa.customer.relationship.end;

import fi.tallessa.association.Names;
import fi.tallessa.customer.relationship.EndReason;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import fi.tallessa.web.TurnList;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of a relationship as one list.
 *
 * @param name the first name alone: the page opens for a file that is closed for a guardian, too
 * @param open the relationships that last
 * @param left what is still open; nothing of it is in the way (D4)
 * @param offered what ends in the same act, where whoever ends it leaves the tick
 * @param kept by when everything is erased with these days; empty where they cannot be read, or
 *     another relationship goes on
 * @param meanwhile the relationship somebody else has ended after the form was opened
 */
public record EndPage(
    Code code,
    String name,
    List<Open> open,
    TurnList left,
    List<Also> offered,
    Optional<KeptUntil> kept,
    Optional<Relationship> meanwhile,
    EndForm form,
    Problems problems) {

  /** A relationship that lasts. */
  public record Open(UUID id, Names service) {}

  /** What may end with it, and how much of it there is. */
  public record Also(String code, String key, int count) {}

  /** The list stays when the relationship has ended, for whoever is left to do it. */
  public boolean after() {
    return open.isEmpty();
  }

  public List<Choice> also(Ui ui) {
    return offered.stream()
        .map(one -> new Choice(one.code(), ui.t(one.key(), one.count())))
        .toList();
  }

  public String letter() {
    return "/customers/" + code.shown() + "/relationship/letter";
  }

  /** In which languages the letter can be written. */
  public List<Choice> tongues(Ui ui) {
    return Languages.CODES.stream()
        .map(one -> new Choice(one, ui.t("customer.relationship.letter.in." + one)))
        .toList();
  }

  public List<Choice> choices(Ui ui) {
    return open.stream()
        .map(one -> new Choice(one.id().toString(), one.service().in(ui.lang())))
        .toList();
  }

  public String address() {
    return "/customers/" + code.shown() + "/relationship/end";
  }

  public boolean last() {
    return open.size() == 1;
  }

  public static List<Choice> reasons(Ui ui) {
    return Arrays.stream(EndReason.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public static Map<String, String> labels(Ui ui) {
    return Map.of(
        "relationship", ui.t("customer.relationship.end.which"),
        "lastDay", ui.t("customer.relationship.end.last_day"),
        "statisticsUntil", ui.t("customer.relationship.end.statistics"),
        "reason", ui.t("customer.relationship.end.reason"),
        "why", ui.t("customer.relationship.correction.why"));
  }

  @Override
  public String toString() {
    return "EndPage";
  }
}
