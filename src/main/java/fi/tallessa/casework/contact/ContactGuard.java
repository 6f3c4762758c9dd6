package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks once, at save, whether other words would do in what is new of a contact (D15). */
@Component
class ContactGuard {

  private final Guard guard;
  private final Access access;

  ContactGuard(Guard guard, Access access) {
    this.guard = guard;
    this.access = access;
  }

  /**
   * Texts about others who were there are in their files, and each file remembers what it was told.
   *
   * @param before the form as it was: what it says already was asked about then
   */
  Asking read(Permit permit, ContactForm form, ContactForm before) {
    var fresh = new LinkedHashMap<String, String>();
    own(form)
        .filter(box -> !form.get(box).equals(before.get(box)))
        .forEach(box -> fresh.put(box, form.get(box)));
    return form.others().stream()
        .map(code -> read(code, form, permit.visit()))
        .reduce(guard.read(permit, form.worded(), fresh), Asking::and);
  }

  /** Their file is opened only where there is something to ask. */
  private Asking read(Code code, ContactForm form, Visit visit) {
    var said = new LinkedHashMap<String, String>();
    beside(form, code).forEach(box -> said.put(box, form.get(box)));
    var found = Guard.read(form.worded(), said);
    return found.isNeeded()
            && access.enter(ContactAction.OPEN, code, visit)
                instanceof Entry.Open<Permit>(var permit)
        ? guard.read(permit, form.worded(), said)
        : found;
  }

  /** With the other words where somebody chose them. */
  static ContactForm worded(ContactForm form) {
    var boxes = new HashMap<>(form.typed());
    Stream.concat(own(form), form.others().stream().flatMap(code -> beside(form, code)))
        .filter(boxes::containsKey)
        .forEach(box -> boxes.put(box, Guard.worded(form.worded(), form.get(box))));
    return new ContactForm(boxes);
  }

  /** What was said of the words in one's own file. */
  void keep(Permit permit, ContactForm form) {
    guard.keep(permit, form.worded(), own(form).map(form::get).toList());
  }

  /** The same in the file of somebody else who was there. */
  void keepBeside(Permit permit, ContactForm form) {
    guard.keep(permit, form.worded(), beside(form, permit.code()).map(form::get).toList());
  }

  /** The boxes of the file in which the form is: what is said there, and the next step. */
  private static Stream<String> own(ContactForm form) {
    var speakers = form.speakers().places().stream().map(Speakers::box);
    return Stream.concat(Stream.of("text", "next"), speakers);
  }

  private static Stream<String> beside(ContactForm form, Code code) {
    var speakers = form.speakers().places().stream().map(place -> Speakers.box(place, code));
    return Stream.concat(Stream.of(ContactForm.box(code)), speakers);
  }
}
