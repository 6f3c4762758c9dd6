package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.time.LocalDate;

/**
 * From when an item is not asked any more: a day ahead may be moved or taken back.
 *
 * @param by who said the newest word; empty where nobody has
 */
public record RetirementPage(
    ConsentItem item, String by, RetirementForm form, Problems problems, LocalDate today) {

  public String address() {
    return "/reviews/items/" + item.id() + "/retirement";
  }

  /** Its day has come: it is told, and not moved. */
  public boolean over() {
    return !item.askedOn(today);
  }

  /** What holds now, who said so and when; empty where nobody has said anything. */
  public String holds(Ui ui) {
    return item.retirement()
        .map(
            one ->
                one.from() == null
                    ? ui.t("legalbasis.item.retire.not", by, ui.moment(one.at()))
                    : ui.t(
                        "legalbasis.item.retire.set", ui.day(one.from()), by, ui.moment(one.at())))
        .orElse("");
  }
}
