package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was told to others, as typed.
 *
 * @param item the consent, where that is the ground: it says to whom
 * @param on blank is today
 * @param once drawn for each form
 */
public record DisclosureForm(
    String ground,
    String item,
    String organisation,
    String person,
    List<String> what,
    String words,
    String why,
    String law,
    String way,
    String country,
    String on,
    Boolean marked,
    String once) {

  public DisclosureForm {
    ground = Objects.requireNonNullElse(ground, "");
    item = Objects.requireNonNullElse(item, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    person = Objects.requireNonNullElse(person, "");
    what = what == null ? List.of() : what.stream().filter(Objects::nonNull).toList();
    words = Objects.requireNonNullElse(words, "");
    why = Objects.requireNonNullElse(why, "");
    law = Objects.requireNonNullElse(law, "");
    way = Objects.requireNonNullElse(way, "");
    country = Objects.requireNonNullElse(country, "");
    on = Objects.requireNonNullElse(on, "");
    marked = Objects.requireNonNullElse(marked, false);
    once = Objects.requireNonNullElse(once, "");
  }

  static DisclosureForm blank() {
    return new DisclosureForm(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Country.FI.name(),
        null,
        false,
        Once.fresh());
  }

  /** What a line says, to put it right. */
  static DisclosureForm of(KeptDisclosure kept) {
    var told = kept.disclosure();
    return new DisclosureForm(
        told.ground().code(),
        Objects.toString(told.consent(), null),
        told.organisation(),
        told.person(),
        told.what().stream().map(Thing::code).toList(),
        told.words(),
        told.why(),
        told.law(),
        told.way().code(),
        kept.country().name(),
        TypedDay.typed(kept.on()),
        !told.unverified().isEmpty(),
        Once.fresh());
  }

  DisclosureForm worded(Worded answer) {
    return new DisclosureForm(
        ground,
        item,
        organisation,
        person,
        what,
        Guard.worded(answer, words),
        Guard.worded(answer, why),
        law,
        way,
        country,
        on,
        marked,
        once);
  }

  /** The same words, for another line. */
  DisclosureForm anew() {
    return new DisclosureForm(
        ground,
        item,
        organisation,
        person,
        what,
        words,
        why,
        law,
        way,
        country,
        on,
        marked,
        Once.fresh());
  }

  Optional<UUID> consent() {
    return ground.equals(Ground.CONSENT.code()) ? WholeUuid.drawn(item) : Optional.empty();
  }

  List<Thing> things() {
    return what.stream().flatMap(code -> Thing.of(code).stream()).distinct().toList();
  }

  /** What is to be written down. */
  record Read(LocalDate on, Country country, Disclosure disclosure) {

    /** Whether a line says it already. */
    boolean is(LocalDate day, Country where, Disclosure told) {
      return on.equals(day) && country == where && disclosure.says(told);
    }

    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * Problems on each box by its name.
   *
   * @param named whom the consent that was chosen lets us tell, where there is one
   * @param may what else stands in the way
   */
  Result<Read> check(Optional<String> named, MayDisclose may, Visit visit) {
    var chosen = Choice.made("ground", Ground.of(ground).filter(Ground.byHand()::contains));
    var recipient = recipient(named);
    var whom = Words.line("person", person, Disclosure.LONGEST_NAME);
    var said = said();
    var reason = needed("why", why, "disclosure.why.missing");
    var rule = rule();
    var sent = Choice.made("way", Way.of(way));
    var where = inside();
    var day = TypedDay.lately("on", on, visit.today());
    var problems = Problems.in(chosen, recipient, whom, said, reason, rule, sent, where, day);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    var things = things();
    var stands = may.unless(chosen.sure(), things, said.sure().isPresent());
    return stands.isPresent()
        ? Result.faulty(Problems.of(stands.get()))
        : Result.fine(
            new Read(
                day.sure(),
                where.sure(),
                new Disclosure(
                    chosen.sure(),
                    recipient.sure(),
                    null,
                    plain(whom.sure()),
                    things,
                    things.stream().filter(may.unverified()::contains).toList(),
                    plain(said.sure()),
                    reason.sure(),
                    rule.sure().orElse(null),
                    consent().orElse(null),
                    sent.sure(),
                    null,
                    visit.who())));
  }

  private static String plain(Optional<Words> words) {
    return words.map(Words::value).orElse(null);
  }

  /** A consent says whom it lets us tell; it is typed for every other ground. */
  private Result<String> recipient(Optional<String> named) {
    if (ground.equals(Ground.CONSENT.code())) {
      return Result.needed(named, "item", "disclosure.consent.missing");
    }
    return needed("organisation", organisation, "disclosure.organisation.missing");
  }

  private Result<Optional<Words>> said() {
    return Words.text("words", words, Disclosure.LONGEST_WORDS)
        .flatMap(
            typed ->
                typed.isEmpty() && things().isEmpty()
                    ? Result.faulty("what", "disclosure.what.missing")
                    : Result.fine(typed));
  }

  private Result<Optional<String>> rule() {
    return ground.equals(Ground.AUTHORITY.code())
        ? needed("law", law, "disclosure.law.missing").map(Optional::of)
        : Result.fine(Optional.empty());
  }

  /** No other country is offered, and one that is sent all the same is refused (D19). */
  private Result<Country> inside() {
    return Result.needed(Country.of(country), "country", "disclosure.country.outside");
  }

  private static Result<String> needed(String field, String typed, String missing) {
    return Words.line(field, typed, Disclosure.LONGEST_NAME * 2)
        .flatMap(words -> Result.needed(words, field, missing))
        .map(Words::value);
  }

  @Override
  public String toString() {
    return "DisclosureForm";
  }
}
