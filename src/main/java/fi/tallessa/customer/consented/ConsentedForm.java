package fi.tallessa.customer.consented;

import fi.tallessa.customer.data.TypedSource;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.HeldConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What was typed of something that rests on a consent.
 *
 * @param consent the item it is to rest on; needed where several would do
 * @param day when it was told, as typed; empty is today
 * @param once drawn for each form
 * @param version of the entry that is changed, blank for a new one
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record ConsentedForm(
    String text,
    String consent,
    String source,
    String organisation,
    String day,
    String once,
    String version,
    String over) {

  static final int LONGEST = 2000;

  public ConsentedForm {
    text = Objects.requireNonNullElse(text, "");
    consent = Objects.requireNonNullElse(consent, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    day = Objects.requireNonNullElse(day, "");
    once = Objects.requireNonNullElse(once, "");
    version = Objects.requireNonNullElse(version, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static ConsentedForm blank() {
    return new ConsentedForm(
        null, null, null, null, null, UUID.randomUUID().toString(), null, null);
  }

  /** To change an entry: what it says, and not who told it, which may be somebody else now. */
  static ConsentedForm of(KeptConsented kept) {
    return new ConsentedForm(
        kept.consented().text(),
        kept.item().toString(),
        null,
        null,
        null,
        kept.id().toString(),
        "" + kept.version(),
        null);
  }

  /** With the other words where somebody chose them. */
  ConsentedForm worded(Worded answer) {
    return new ConsentedForm(
        Guard.worded(answer, text), consent, source, organisation, day, once, version, over);
  }

  boolean of(int newest) {
    return version.equals("" + newest);
  }

  /** The same words, over the newest version. */
  ConsentedForm over(KeptConsented newest) {
    return new ConsentedForm(
        text, consent, source, organisation, day, once, "" + newest.version(), "yes");
  }

  /**
   * Whether an entry says what is read here; of the day only where one was typed. Whoever may not
   * see where it was told tries no names out, but knows what they wrote themselves (K8).
   */
  boolean says(KeptConsented kept, Read read, Permit permit) {
    var told = read.entry().told();
    var before = kept.consented().told();
    return (!permit.masked() || kept.consented().worker().equals(read.entry().worker()))
        && kept.consented().text().equals(read.entry().text())
        && kept.item().equals(read.consent().basis().item())
        && before.source() == told.source()
        && Objects.equals(before.organisation(), told.organisation())
        && (day.isBlank() || before.on().equals(told.on()));
  }

  /** Whose form this is; another one where it cannot be read. */
  UUID id() {
    return WholeUuid.drawnOrFresh(once);
  }

  /** What is to be written down, and on which consent. */
  record Read(Consented entry, HeldConsent consent) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * Problems on each box by its name.
   *
   * @param held the consents that hold and cover it; never none
   * @param lastDay until when what a professional told on a day is to be confirmed
   */
  Result<Read> check(
      List<HeldConsent> held, boolean ofMinor, UnaryOperator<LocalDate> lastDay, Visit visit) {
    var words =
        Words.text("text", text, LONGEST)
            .flatMap(typed -> Result.needed(typed, "text", "web.field.required"));
    var on = chosen(held);
    var told = day(visit.today()).flatMap(new TypedSource(source, organisation)::need);
    var problems = Problems.in(words, on, told);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    var entry = Consented.told(words.sure().value(), told.sure(), ofMinor, visit);
    return named(told.sure(), on.sure())
        .flatMap(yes -> stays(entry.goesOn(lastDay), visit.today()))
        .map(yes -> new Read(entry, on.sure()));
  }

  private Result<HeldConsent> chosen(List<HeldConsent> held) {
    var one =
        held.size() == 1 && consent.isEmpty()
            ? held.stream().findFirst()
            : held.stream().filter(it -> it.basis().item().toString().equals(consent)).findFirst();
    return Result.needed(one, "consent", "web.field.choose");
  }

  private Result<LocalDate> day(LocalDate today) {
    return TypedDay.read("day", day)
        .flatMap(
            typed ->
                typed.filter(today::isBefore).isPresent()
                    ? Result.faulty("day", "web.date.future")
                    : Result.fine(typed.orElse(today)));
  }

  /** What had to be confirmed by now would be gone as soon as it is saved (D13). */
  private static Result<Boolean> stays(LocalDate goesOn, LocalDate today) {
    return goesOn == null || goesOn.isAfter(today)
        ? Result.fine(true)
        : Result.faulty("day", "customer.consented.law.too_long_ago");
  }

  /** What a professional tells needs a consent that names where they work (D13). */
  private static Result<Boolean> named(Told told, HeldConsent consent) {
    boolean professional = told.source() == Source.PROFESSIONAL;
    boolean same =
        consent
            .named()
            .filter(one -> one.strip().equalsIgnoreCase(told.organisation()))
            .isPresent();
    if (professional && !same) {
      return Result.faulty("organisation", "customer.consented.law.not_named");
    }
    return Result.fine(true);
  }

  @Override
  public String toString() {
    return "ConsentedForm";
  }
}
