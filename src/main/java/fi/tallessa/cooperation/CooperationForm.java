package fi.tallessa.cooperation;

import fi.tallessa.association.Once;
import fi.tallessa.customer.consented.ServiceKind;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cooperation, as typed.
 *
 * @param kind a {@link ServiceKind} code; of one that is kept it stays
 * @param from blank is today; of one that is kept it stays
 * @param until blank is as long as may be
 * @param once drawn for each form
 * @param version of the one that is changed
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record CooperationForm(
    String kind,
    String organisation,
    String why,
    String from,
    String until,
    String once,
    Integer version,
    String over) {

  public CooperationForm {
    kind = Objects.requireNonNullElse(kind, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    why = Objects.requireNonNullElse(why, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    once = Objects.requireNonNullElse(once, "");
    version = Objects.requireNonNullElse(version, 0);
    over = Objects.requireNonNullElse(over, "");
  }

  static CooperationForm blank() {
    return new CooperationForm(null, null, null, null, null, Once.fresh(), 0, "");
  }

  /** To change one; which organisation it is, as far as whoever reads may know. */
  static CooperationForm of(KeptCooperation kept, Permit permit) {
    var now = kept.cooperation().readBy(permit);
    return new CooperationForm(
        now.kind().code(),
        now.organisation(),
        now.why(),
        "",
        kept.term().lastDay().toString(),
        "",
        kept.version(),
        "");
  }

  CooperationForm worded(Worded answer) {
    return new CooperationForm(
        kind, organisation, Guard.worded(answer, why), from, until, once, version, over);
  }

  /** The same as another one. */
  CooperationForm anew() {
    return new CooperationForm(kind, organisation, why, from, until, Once.fresh(), version, "");
  }

  /** Whether what is kept came of just this: a day that is not typed was chosen for it then. */
  boolean made(KeptCooperation kept, Read read, Permit permit) {
    return read.says(kept.cooperation(), permit)
        && (from.isBlank() || kept.term().from().equals(read.term().from()))
        && (until.isBlank() || kept.term().overOn().equals(read.term().overOn()));
  }

  CooperationForm over(KeptCooperation newest) {
    return new CooperationForm(kind, organisation, why, from, until, once, newest.version(), "yes");
  }

  /** What is to be written down. */
  record Read(Cooperation cooperation, Term term) {

    /** Whether what is kept says just this already, and until the same day. */
    boolean says(KeptCooperation kept, Permit permit) {
      return says(kept.cooperation(), permit) && kept.term().equals(term);
    }

    /**
     * Whoever may not see which school it is tries no names out, but knows what they wrote
     * themselves (K8).
     */
    private boolean says(Cooperation kept, Permit permit) {
      var who = permit.visit().who();
      return (!permit.masked() || kept.worker().equals(who)) && kept.by(who).equals(cooperation);
    }

    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * Problems on each box by its name.
   *
   * @param before the one that is changed, or null
   * @param unseen whether whoever types does not see which organisation is kept
   * @param most the last day it may have
   */
  Result<Read> check(KeptCooperation before, boolean unseen, LocalDate most, Visit visit) {
    var term = begins(before, visit).with(ends(most, visit.today()), Term::until);
    var words = organisation(before, unseen).with(need(), Said::new);
    return kind(before)
        .with(
            words,
            (what, said) -> new Cooperation(what, said.organisation(), said.why(), visit.who()))
        .with(term, Read::new);
  }

  private record Said(String organisation, String why) {
    @Override
    public String toString() {
      return "Said";
    }
  }

  private Result<ServiceKind> kind(KeptCooperation before) {
    return before == null
        ? Choice.made("kind", ServiceKind.of(kind))
        : Result.fine(before.cooperation().kind());
  }

  /** Of a protected address it is written blind: left empty, what was kept stays (K8). */
  private Result<String> organisation(KeptCooperation before, boolean unseen) {
    var kept = Optional.ofNullable(before).filter(one -> unseen);
    return Words.line("organisation", organisation, Cooperation.LONGEST_NAME)
        .map(words -> words.map(Words::value))
        .flatMap(
            typed ->
                Result.needed(
                    typed.or(() -> kept.map(one -> one.cooperation().organisation())),
                    "organisation",
                    "cooperation.organisation.missing"));
  }

  private Result<String> need() {
    return Words.line("why", why, Cooperation.LONGEST_WHY)
        .flatMap(words -> Result.needed(words, "why", "cooperation.why.missing"))
        .map(Words::value);
  }

  /** It is written down from the day on which it is real, so never ahead (S18). */
  private Result<LocalDate> begins(KeptCooperation before, Visit visit) {
    return before == null
        ? TypedDay.past("from", from, visit.today())
        : Result.fine(before.term().from());
  }

  private Result<LocalDate> ends(LocalDate most, LocalDate today) {
    return TypedDay.read("until", until)
        .map(day -> day.orElse(most))
        .flatMap(
            day ->
                day.isBefore(today)
                    ? Result.faulty("until", "cooperation.until.past")
                    : day.isAfter(most)
                        ? Result.faulty("until", "cooperation.until.long")
                        : Result.fine(day));
  }

  @Override
  public String toString() {
    return "CooperationForm";
  }
}
