package fi.tallessa.casework.contact;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A contact as it is typed: few chips, one text, one next step. */
record ContactForm(Map<String, String> typed) {

  static final int LONGEST_TEXT = 100_000;

  /** What somebody else wrote meanwhile and stands beside it, until this is saved. */
  static final String OVER = "over";

  /** What somebody chooses or types. */
  static final List<String> BOXES =
      List.of(
          "channel",
          "outcome",
          "minutes",
          "text",
          "next",
          "due",
          "day",
          "time",
          "length",
          "lane",
          "with",
          "matter",
          "promise",
          WrittenAgain.BOX);

  /** Each has ids of its own, also one that came without. */
  ContactForm {
    var boxes = new HashMap<>(typed);
    List.of("once", "tab").forEach(box -> boxes.compute(box, (name, id) -> drawn(id)));
    typed = Map.copyOf(boxes);
  }

  private static String drawn(String id) {
    return WholeUuid.drawnOrFresh(id).toString();
  }

  /** An empty one, for today and now. */
  static ContactForm blank() {
    return new ContactForm(Map.of());
  }

  /**
   * As a page begins it: that the two met is what is logged most, and stands there as chosen; one
   * tap says what else came of it (decision 0047).
   */
  static ContactForm begun() {
    return blank().with("outcome", Outcome.MET.code());
  }

  String get(String box) {
    return typed.getOrDefault(box, "");
  }

  ContactForm with(String box, String value) {
    var boxes = new HashMap<>(typed);
    boxes.put(box, value);
    return new ContactForm(boxes);
  }

  ContactForm seeing(int draft) {
    return with("seen", "" + draft);
  }

  /** Whether what is next was promised to the customer. */
  boolean promised() {
    return get("promise").equals("yes");
  }

  /** Who else was there, as far as it can be read. */
  Set<Code> others() {
    return Others.read(get("with"));
  }

  /** Whether that is all who were there: nothing in between is half typed. */
  boolean whole() {
    return Others.typed(get("with"), Optional.empty()).isFine();
  }

  /** The box of somebody else's text. */
  static String box(Code code) {
    return "text." + code.shown();
  }

  String said(Code code) {
    return get(box(code));
  }

  Speakers speakers() {
    return new Speakers(this);
  }

  /** The text of the file it is in, with what professionals said. */
  String words() {
    return speakers().after(get("text"), Speakers::box);
  }

  /** The same of somebody else. */
  String words(Code code) {
    return speakers().after(said(code), place -> Speakers.box(place, code));
  }

  /** What it says, to be shown beside another: each text with what professionals said. */
  Map<String, String> shown() {
    var shown = new HashMap<>(typed);
    shown.put("text", words());
    others().forEach(code -> shown.put(box(code), words(code)));
    return shown;
  }

  /** The same, of nobody but the one in whose file it is. */
  ContactForm alone() {
    var boxes = new HashMap<>(typed);
    boxes.put("text", words());
    boxes.keySet().removeIf(box -> box.matches("(text|who|said)[.].*"));
    boxes.put("with", "");
    return new ContactForm(boxes);
  }

  /** What was answered where words were asked about. */
  Worded worded() {
    return new Worded(get("worded"), get("asked"));
  }

  /** Whether each of the others has a box in it; one just named has none yet. */
  boolean asked() {
    return others().stream().allMatch(code -> typed.containsKey(box(code)));
  }

  /** In a tab of its own. */
  ContactForm inNewTab() {
    return with("tab", UUID.randomUUID().toString());
  }

  /** To put right what is kept now. */
  ContactForm on(KeptContact kept) {
    return with("version", kept.state());
  }

  boolean isOn(KeptContact kept) {
    return get("version").equals(kept.state());
  }

  /** Drawn with the form: sent twice, it is one contact. */
  UUID once() {
    return UUID.fromString(get("once"));
  }

  /** Which tab of which browser it is in. */
  UUID tab() {
    return UUID.fromString(get("tab"));
  }

  /** The saving of the draft it goes on from. */
  int seen() {
    return get("seen").matches("\\d{1,6}") ? Integer.parseInt(get("seen")) : 0;
  }

  /** Words that were shown because they are kept nowhere, sent to be read in another language. */
  boolean unkept() {
    return typed.containsKey("unkept");
  }

  /** What not even a draft may hold; nothing else of it is judged. */
  Problems unreadable() {
    return UnreadableBoxes.of(this);
  }

  /** What was meant; in a new contact of somebody what is to be done next lies ahead. */
  Result<CheckedContact> check(Code own, Visit visit) {
    return new ContactChecking(this, Optional.of(own), visit).check(visit.today());
  }

  /**
   * The same where something is put right: of nobody but the one in whose file it is.
   *
   * @param earliest the first day by which the next step may have to be done
   */
  Result<CheckedContact> corrected(Visit visit, LocalDate earliest) {
    return new ContactChecking(this, Optional.empty(), visit).check(earliest);
  }

  /** Where no day or time was typed it was the moment it was first sent at. */
  Contact at(Contact typed, Contact first) {
    return typed.on(
        new WhenMet(
            get("day").isBlank() ? first.on() : typed.on(),
            get("time").isBlank() ? first.at() : typed.at()));
  }

  /** Whether the one in whose file it is stands among the others: a box of words would be lost. */
  Problems own(Code own) {
    return others().contains(own)
        ? Problems.of(Problem.of("with", "casework.contact.with.own"))
        : Problems.none();
  }

  @Override
  public String toString() {
    return "ContactForm";
  }
}
