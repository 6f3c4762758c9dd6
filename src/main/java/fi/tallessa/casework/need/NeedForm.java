package fi.tallessa.casework.need;

import fi.tallessa.casework.contact.Pasted;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to become of an old note, as typed.
 *
 * @param until when somebody looks again at what stays; blank for as late as may be
 * @param text the shorter words
 * @param version which state of the note it is about
 */
public record NeedForm(String how, String until, String text, String version) {

  public NeedForm {
    how = Objects.requireNonNullElse(how, "");
    until = Objects.requireNonNullElse(until, "");
    text = Objects.requireNonNullElse(text, "");
    version = Objects.requireNonNullElse(version, "");
  }

  /** With the words as they are, to be shortened. */
  static NeedForm of(OldNote note) {
    return new NeedForm("", "", note.text(), note.state());
  }

  NeedForm on(OldNote note) {
    return new NeedForm(how, until, text, note.state());
  }

  /** With the other words where somebody chose them. */
  NeedForm worded(Worded answer) {
    return new NeedForm(how, until, Guard.worded(answer, text), version);
  }

  /**
   * @param before the words it shortens; empty where they are other words by now
   * @param latest the last day on which somebody looks again (D20: once a year)
   */
  Result<Decided> check(Optional<String> before, LocalDate today, LocalDate latest) {
    return Choice.made("how", Decision.of(how))
        .with(day(today, latest), Decided::keeping)
        .with(Pasted.note("text", text).flatMap(words -> shorter(words, before)), Decided::saying);
  }

  /** What is shortened is shorter, and is not emptied by a slip. */
  private Result<Optional<Words>> shorter(Optional<Words> words, Optional<String> before) {
    int typed = words.map(one -> one.value().length()).orElse(0);
    boolean shorter = typed > 0 && before.filter(one -> one.length() <= typed).isEmpty();
    return !how.equals(Decision.THIN.code()) || shorter
        ? Result.fine(words)
        : Result.faulty("text", "casework.need.text.shorter");
  }

  private Result<LocalDate> day(LocalDate today, LocalDate latest) {
    return TypedDay.read("until", until)
        .flatMap(
            day ->
                day.isEmpty() || day.get().isAfter(today) && !day.get().isAfter(latest)
                    ? Result.fine(day.orElse(latest))
                    : Result.faulty("until", "casework.need.until.range"));
  }

  /**
   * What was decided.
   *
   * @param lookOn when somebody looks again at what stays
   */
  record Decided(Decision how, LocalDate lookOn, Optional<Words> words) {

    private static Decided keeping(Decision how, LocalDate lookOn) {
      return new Decided(how, lookOn, Optional.empty());
    }

    private Decided saying(Optional<Words> typed) {
      return new Decided(how, lookOn, typed);
    }

    String text() {
      return words.map(Words::value).orElse("");
    }

    @Override
    public String toString() {
      return "Decided";
    }
  }

  @Override
  public String toString() {
    return "NeedForm";
  }
}
