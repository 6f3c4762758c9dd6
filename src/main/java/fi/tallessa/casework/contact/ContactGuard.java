package fi.tallessa.casework.contact;

import fi.tallessa.web.Sending;
import fi.tallessa.wording.Reading;
import fi.tallessa.wording.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks once, at save, whether other words would do (D15). */
final class ContactGuard {

  private static final String ANSWER = "worded";

  /** The texts in which words may tell more than is held, by box. */
  static Map<String, Reading> readings(ContactForm form) {
    var unclean = new LinkedHashMap<String, Reading>();
    if (!List.of("better", "as-is").contains(form.get(ANSWER))) {
      form.texts().forEach(box -> unclean.put(box, Wording.read(form.get(box))));
      unclean.values().removeIf(Reading::clean);
    }
    return unclean;
  }

  /** What was asked is asked again in another language. */
  static Map<String, Reading> readings(ContactForm form, Sending sending) {
    return sending == Sending.TO_BE_READ ? readings(form) : Map.of();
  }

  /** With the other words where somebody chose them. */
  static ContactForm worded(ContactForm form) {
    if (!form.get(ANSWER).equals("better")) {
      return form;
    }
    var boxes = new HashMap<>(form.typed());
    form.texts().forEach(box -> boxes.put(box, Wording.read(form.get(box)).reworded()));
    return new ContactForm(boxes);
  }

  private ContactGuard() {}
}
