package fi.tallessa.casework.contact;

import fi.tallessa.casework.matter.Matter;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.drafts.Saving;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import fi.tallessa.wording.Kind;
import fi.tallessa.wording.Reading;
import java.util.Arrays;
import java.util.HashMap;
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
 * @param matters promises and aims it may belong to
 * @param saving the draft it goes on from
 * @param left what waits to be gone on with
 * @param readings texts whose words are asked about
 * @param beside what another tab has saved meanwhile, box by box; empty where none has
 */
public record ComposerPage(
    Code code,
    String name,
    Optional<KeptContact> changed,
    boolean consented,
    Optional<BasisLine> basis,
    Set<Code> silent,
    List<Matter> matters,
    ContactForm form,
    Saving saving,
    Map<String, String> beside,
    List<LeftWords> left,
    Map<String, Reading> readings,
    Problems problems) {

  ComposerPage with(ContactForm restored) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, matters, restored, saving, beside, left,
        readings, problems);
  }

  /** Asked once before it is saved: whether other words would do (D15). */
  ComposerPage asking(Map<String, Reading> found) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, matters, form, saving, beside, left, found,
        problems);
  }

  /** Every finding with the words it marks. */
  public List<Marked> marked() {
    return readings.values().stream()
        .flatMap(
            one ->
                one.findings().stream()
                    .map(found -> new Marked(found.in(one.text()), found.neutral())))
        .distinct()
        .toList();
  }

  /** Whether some of it is health, clearly: that has a place of its own (S20). */
  public boolean clearlyHealth() {
    return readings.values().stream()
        .flatMap(one -> one.findings().stream())
        .anyMatch(one -> one.topic().kind() == Kind.HEALTH && !one.topic().trivial());
  }

  /**
   * Words that may tell more than is held.
   *
   * @param neutral what may stand there instead
   */
  public record Marked(String words, String neutral) {
    @Override
    public String toString() {
      return "Marked";
    }
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
        code, name, changed, consented, basis, silent, matters, form, saving, beside, left,
        readings, problems);
  }

  /** Another tab saved something else: both are shown. */
  ComposerPage beside(Map<String, String> other) {
    return new ComposerPage(
        code, name, changed, consented, basis, silent, matters, form, saving, other, left, readings,
        problems);
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

  public List<Choice> channels(Ui ui) {
    return Arrays.stream(Channel.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> outcomes(Ui ui) {
    return Arrays.stream(Outcome.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> minutes(Ui ui) {
    return Minutes.USUAL.stream()
        .map(one -> new Choice("" + one, ui.t("casework.contact.minutes.some", one)))
        .toList();
  }

  public List<Choice> lanes(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("casework.lane.none"))),
            Arrays.stream(Lane.values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  /** What is open, and what it belongs to already. */
  public List<Choice> matters(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("casework.matter.none"))),
            matters.stream()
                .filter(one -> !one.over() || one.id().toString().equals(form.get("matter")))
                .map(
                    one -> new Choice(one.id().toString(), ui.t(one.label()) + ": " + one.words())))
        .toList();
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
    var labels = new HashMap<String, String>();
    others().forEach(one -> labels.put(box(one), ui.t("casework.contact.text_of", one.shown())));
    for (int place : speakers()) {
      labels.put(spoken(place), ui.t("casework.contact.spoken", speaker(place)));
      others()
          .forEach(
              one ->
                  labels.put(
                      spoken(place, one),
                      ui.t("casework.contact.spoken.of", speaker(place), one.shown())));
    }
    for (int at = 0; at < names().size(); at++) {
      labels.put(names().get(at), ui.t("casework.contact.who", at + 1));
    }
    labels.put("with", ui.t("casework.contact.with"));
    labels.put("matter", ui.t("casework.matter"));
    labels.putAll(own(ui));
    return labels;
  }

  private static Map<String, String> own(Ui ui) {
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

  /** The day as it is read, where it is not today. */
  public String day(Ui ui) {
    return ui.day(ui.moment().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public String toString() {
    return "ComposerPage";
  }
}
