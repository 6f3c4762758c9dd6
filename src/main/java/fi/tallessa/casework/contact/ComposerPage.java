package fi.tallessa.casework.contact;

import fi.tallessa.casework.matter.Matter;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.drafts.Saving;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of a contact.
 *
 * @param changed the contact that is put right, as it is now; empty for a new one
 * @param consented whether a consent to notes holds; without one there is no text (D1)
 * @param basis on what the row rests; the text rests on the consent (S2)
 * @param silent of which of the others there is none
 * @param promises whether what is next may be a promise, or is one
 * @param matters promises and aims it may belong to
 * @param saving the draft it goes on from
 * @param left what waits to be gone on with
 * @param asking about words of it
 * @param beside what another tab has saved meanwhile, box by box; empty where none has
 */
public record ComposerPage(
    Code code,
    String name,
    Optional<KeptContact> changed,
    boolean consented,
    Optional<BasisLine> basis,
    Set<Code> silent,
    Promising promises,
    List<Matter> matters,
    ContactForm form,
    Saving saving,
    Map<String, String> beside,
    List<LeftWords> left,
    Asking asking,
    Problems problems) {

  /** Of what is next. */
  public enum Promising {
    MAY,
    /** It was promised before: what becomes of that is told of the promise. */
    IS,
    /** A student in practice promises nothing. */
    NOT
  }

  ComposerPage with(ContactForm restored) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, promises, matters, restored, saving, beside,
        left, asking, problems);
  }

  /** Asked once before it is saved: whether other words would do (D15). */
  ComposerPage asking(Asking found) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, promises, matters, form, saving, beside,
        left, found, problems);
  }

  /** Who else was there, each with a text of their own. */
  public List<Code> others() {
    return List.copyOf(form.others());
  }

  /** Whether there is a box for words about one of them. */
  public boolean withText(Code other) {
    return !silent.contains(other) || !form.said(other).isBlank();
  }

  /** Which professionals have words of their own, in each file. */
  public List<Integer> speakers() {
    return changed.isPresent() ? List.of() : form.speakers().places();
  }

  public List<String> names() {
    return changed.isPresent() ? List.of() : Speakers.NAMES;
  }

  public String speaker(int place) {
    return form.speakers().name(place);
  }

  public String spoken(int place) {
    return Speakers.box(place);
  }

  public String spoken(int place, Code other) {
    return Speakers.box(place, other);
  }

  public String box(Code other) {
    return ContactForm.box(other);
  }

  ComposerPage with(List<LeftWords> left) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, promises, matters, form, saving, beside,
        left, asking, problems);
  }

  /** Another tab saved something else: both are shown. */
  public boolean isOvertaken() {
    return !beside.isEmpty();
  }

  ComposerPage beside(Map<String, String> other) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, promises, matters, form, saving, other, left,
        asking, problems);
  }

  /** Why it is put right and not taken back. */
  public Optional<NotUndone> notUndone() {
    return changed.flatMap(kept -> NotUndone.of(form.get("undo")));
  }

  public String address() {
    return file() + "/contacts/" + changed.map(one -> one.id().toString()).orElse("new");
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String ask() {
    return file() + "/consents/new";
  }

  public String typed(String box) {
    return form.get(box);
  }

  public List<String> chosen(String box) {
    return List.of(form.get(box));
  }

  /** What there is to choose from. */
  public ComposerChoices choices(Ui ui) {
    return new ComposerChoices(this, ui);
  }

  /** Text typed before its consent ended is still in its box. */
  public boolean withText() {
    return consented || !form.get("text").isBlank();
  }

  /** Whether day, time, length or lane are not what they are by themselves. */
  public boolean opened() {
    return Stream.concat(
            Stream.of("day", "time", "length", "lane", "with"), Speakers.NAMES.stream())
        .anyMatch(box -> !form.get(box).isBlank() || problems.on(box).isPresent());
  }

  public String now(Ui ui) {
    return ui.time(ui.moment());
  }

  /** What the other tab saved of the text and of the next step. */
  public String other(String box) {
    return beside.getOrDefault(box, "");
  }

  public Map<String, String> labels(Ui ui) {
    return new ComposerLabels(this, ui).all();
  }

  /** The day as it is read, where it is not today. */
  public String day(Ui ui) {
    return ui.day(ui.moment().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public String toString() {
    return "ComposerPage";
  }
}
