package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What a draft keeps of a form, besides its words: they lie beside it, on their consent. In each
 * file it holds what is of that person; who else was there is for its author alone (S12).
 */
record TypedContact(ContactForm form) {

  /** In which file a meeting was begun, in the drafts of the others. */
  static final String BEGUN = "begun";

  /** What says how a meeting went, and nothing of one person. */
  private static final List<String> SHARED =
      List.of("channel", "outcome", "minutes", "length", "day", "time", "lane", "once", "tab");

  /** Boxes of the meeting that whoever goes on with somebody's draft is not handed. */
  static final Set<String> NOT_HANDED_ON = Set.of("with", "once", "tab", BEGUN);

  /** In the file in which it is begun. */
  Map<String, String> own() {
    var kept = some(ContactForm.BOXES);
    kept.remove("text");
    kept.put("once", form.get("once"));
    kept.put("tab", form.get("tab"));
    return kept;
  }

  /** For whoever works with the customer now: its own file's alone. */
  Map<String, String> left() {
    var kept = own();
    kept.keySet().removeAll(NOT_HANDED_ON);
    return kept;
  }

  /** In the file of one of the others: from there, too, its author finds the meeting again. */
  Map<String, String> of(Code other, Code begun) {
    var kept = some(SHARED);
    kept.put(BEGUN, begun.shown());
    kept.put(
        "with",
        form.others().stream()
            .filter(one -> !one.equals(other))
            .map(Code::shown)
            .collect(Collectors.joining(", ")));
    return kept;
  }

  /** The words of the file it is in, and of professionals there: what needs a consent. */
  Map<String, String> said() {
    return said(form.get("text"), Speakers::box);
  }

  /** The same of one of the others, in the boxes of their own file. */
  Map<String, String> said(Code other) {
    return said(form.said(other), place -> Speakers.box(place, other));
  }

  private Map<String, String> said(String text, IntFunction<String> boxOf) {
    var said = new HashMap<String, String>();
    said.put("text", text);
    for (int place : form.speakers().places()) {
      said.put(Speakers.nameBox(place), form.get(Speakers.nameBox(place)));
      said.put(Speakers.box(place), form.get(boxOf.apply(place)));
    }
    said.values().removeIf(String::isBlank);
    return said;
  }

  /** What lies in the file of one of the others comes back into their boxes. */
  static void restore(Map<String, String> boxes, Code other, Map<String, String> part) {
    var theirs = new ContactForm(part);
    boxes.put(ContactForm.box(other), theirs.get("text"));
    for (int place : theirs.speakers().places()) {
      boxes.putIfAbsent(Speakers.nameBox(place), theirs.get(Speakers.nameBox(place)));
      boxes.put(Speakers.box(place, other), theirs.get(Speakers.box(place)));
    }
  }

  private Map<String, String> some(List<String> boxes) {
    var some = new HashMap<String, String>();
    boxes.forEach(box -> some.put(box, form.get(box)));
    return some;
  }

  @Override
  public String toString() {
    return "TypedContact";
  }
}
