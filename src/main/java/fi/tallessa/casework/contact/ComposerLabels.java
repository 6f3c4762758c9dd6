package fi.tallessa.casework.contact;

import fi.tallessa.web.Ui;
import java.util.HashMap;
import java.util.Map;

/** What the boxes of a contact are called, for the problems above them. */
record ComposerLabels(ComposerPage page, Ui ui) {

  Map<String, String> all() {
    var labels = new HashMap<>(own());
    labels.put("with", ui.t("casework.contact.with"));
    labels.put("promise", ui.t("casework.contact.promise"));
    labels.put("matter", ui.t("casework.matter"));
    page.others()
        .forEach(one -> labels.put(page.box(one), ui.t("casework.contact.text_of", one.shown())));
    for (int at = 0; at < page.names().size(); at++) {
      labels.put(page.names().get(at), ui.t("casework.contact.who", at + 1));
    }
    page.speakers().forEach(place -> spoken(place, labels));
    return labels;
  }

  private void spoken(int place, Map<String, String> labels) {
    var name = page.speaker(place);
    labels.put(page.spoken(place), ui.t("casework.contact.spoken", name));
    page.others()
        .forEach(
            one ->
                labels.put(
                    page.spoken(place, one),
                    ui.t("casework.contact.spoken.of", name, one.shown())));
  }

  private Map<String, String> own() {
    return Map.of(
        "channel", ui.t("casework.contact.channel"),
        "outcome", ui.t("casework.contact.outcome"),
        "minutes", ui.t("casework.contact.minutes"),
        "text", ui.t("casework.contact.text"),
        "next", ui.t("casework.contact.next"),
        "due", ui.t("casework.contact.due"),
        "day", ui.t("casework.contact.day"),
        "time", ui.t("casework.contact.time"),
        "length", ui.t("casework.contact.length"),
        "lane", ui.t("casework.contact.lane"));
  }
}
