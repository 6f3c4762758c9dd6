package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that no consent lets us keep: shown this once, to be copied or dropped, and kept nowhere.
 * Everything else that was sent with them is saved.
 *
 * @param which the contact they were sent with; {@code new} for a draft
 */
public record UnkeptPage(Code code, String which, ContactForm form) {

  static UnkeptPage of(Code code, UUID contact, String text) {
    return new UnkeptPage(code, contact.toString(), new ContactForm(Map.of("text", text)));
  }

  /**
   * Those of a draft.
   *
   * @param text whether one's own are among them
   */
  static UnkeptPage only(
      Code code, String which, ContactForm form, boolean text, Set<Code> others) {
    var boxes = new HashMap<String, String>();
    boxes.put("text", text ? form.words() : "");
    boxes.put("with", others.stream().map(Code::shown).collect(Collectors.joining(", ")));
    others.forEach(one -> boxes.put(ContactForm.box(one), form.words(one)));
    return new UnkeptPage(code, which, new ContactForm(boxes));
  }

  /** The same once more, in another language. */
  public String address() {
    return file() + "/contacts/" + which;
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String ask() {
    return file() + "/consents/new";
  }

  /** Whose file the words are not in. */
  public List<Words> words() {
    var others =
        form.others().stream().map(one -> new Words(one, ContactForm.box(one), form.said(one)));
    return Stream.concat(Stream.of(new Words(code, "text", form.get("text"))), others)
        .filter(one -> !one.text().isBlank())
        .toList();
  }

  public String with() {
    return form.get("with");
  }

  /**
   * @param box its name in the form
   */
  public record Words(Code code, String box, String text) {
    @Override
    public String toString() {
      return "Words";
    }
  }

  @Override
  public String toString() {
    return "UnkeptPage";
  }
}
