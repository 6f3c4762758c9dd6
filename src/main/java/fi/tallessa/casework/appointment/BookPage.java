package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Booking a meeting. */
public record BookPage(BookForm form, List<Choice> colleagues, Problems problems) {

  public static List<Choice> places(Ui ui) {
    return Arrays.stream(Where.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public static Map<String, String> labels(Ui ui) {
    return labels(ui, "casework.appointment.workers");
  }

  static Map<String, String> labels(Ui ui, String workers) {
    return Map.of(
        "customers", ui.t("casework.appointment.customers"),
        "on", ui.t("casework.appointment.on"),
        "at", ui.t("casework.appointment.at"),
        "minutes", ui.t("casework.appointment.minutes"),
        "where", ui.t("casework.appointment.where"),
        "workers", ui.t(workers));
  }

  @Override
  public String toString() {
    return "BookPage";
  }
}
