package fi.tallessa.customer.informing;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed after somebody was told.
 *
 * @param who {@code customer} or the id of a guardian
 * @param on the day it was told, blank for today
 */
public record InformingForm(
    String who,
    String notice,
    String language,
    String form,
    String way,
    Boolean sources,
    String on) {
  static final String CUSTOMER = "customer";

  public InformingForm {
    who = Objects.requireNonNullElse(who, "");
    notice = Objects.requireNonNullElse(notice, "");
    language = Objects.requireNonNullElse(language, "");
    form = Objects.requireNonNullElse(form, "");
    way = Objects.requireNonNullElse(way, "");
    sources = Objects.requireNonNullElse(sources, false);
    on = Objects.requireNonNullElse(on, "");
  }

  static InformingForm empty() {
    return new InformingForm(null, null, null, null, null, false, null);
  }

  Result<Informing> check(List<KeptGuardian> guardians, List<NoticeVersion> notices, Visit visit) {
    var told = Choice.made("who", person(who, guardians));
    var version = Choice.made("notice", version(notices));
    var spoken =
        Words.line("language", language, Informing.LONGEST_LANGUAGE)
            .flatMap(words -> Result.needed(words, "language", "web.field.required"));
    var words = Choice.made("form", Informing.Form.of(form));
    var how = Choice.made("way", Informing.Way.of(way));
    var day = TypedDay.past("on", on, visit.today());
    var problems = Problems.in(told, version, spoken, words, how, day);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    if (day.sure().isBefore(version.sure().from())) {
      return Result.faulty("on", "customer.informing.before_notice");
    }
    return Result.fine(
        new Informing(
            told.sure().map(KeptGuardian::id).orElse(null),
            version.sure().number(),
            spoken.sure().value(),
            words.sure(),
            how.sure(),
            sources,
            day.sure(),
            visit.who()));
  }

  /** Empty where it is nobody of this file; within it the customer is nobody's guardian. */
  static Optional<Optional<KeptGuardian>> person(String who, List<KeptGuardian> guardians) {
    return who.equals(CUSTOMER)
        ? Optional.of(Optional.empty())
        : guardians.stream()
            .filter(one -> one.id().toString().equals(who))
            .findFirst()
            .map(Optional::of);
  }

  private Optional<NoticeVersion> version(List<NoticeVersion> notices) {
    return notices.stream().filter(one -> ("" + one.number()).equals(notice)).findFirst();
  }

  @Override
  public String toString() {
    return "InformingForm";
  }
}
