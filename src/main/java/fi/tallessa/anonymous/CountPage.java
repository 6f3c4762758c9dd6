package fi.tallessa.anonymous;

import fi.tallessa.association.SubRegions;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three things to tap, and what has just been done. No figure stands on it: whoever reads how often
 * something was counted learns what the last one said.
 *
 * @param lines that are open
 */
public record CountPage(
    List<Line> lines,
    SubRegions areas,
    Done done,
    Receipts counted,
    ContactForm form,
    Problems problems) {

  private static final int AT_A_GLANCE = 9;

  public enum Done {
    NOTHING,
    COUNTED,
    TAKEN_BACK
  }

  public CountPage {
    problems = Objects.requireNonNullElse(problems, Problems.none());
  }

  public boolean takenBack() {
    return done == Done.TAKEN_BACK;
  }

  /** What this page may count once more, or take back; empty where there is nothing. */
  public Optional<ContactForm> last() {
    return counted.newest().map(one -> ContactForm.of(one.contact()));
  }

  public String receipts() {
    return counted.sent();
  }

  /** The line that is chosen, or the only one. */
  public Optional<Line> line() {
    return lines.size() == 1
        ? Optional.of(lines.getFirst())
        : lines.stream().filter(one -> one.id().toString().equals(form.line())).findFirst();
  }

  /** Also where the one on an older page has ended: what is to be put right needs its box. */
  public boolean asksForLine() {
    return lines.size() > 1 || problems.on("line").isPresent();
  }

  /** Whether they are too many to see at a glance. */
  public boolean listsLines() {
    return lines.size() > AT_A_GLANCE;
  }

  public boolean asides() {
    return Stream.of("gender", "area").anyMatch(box -> problems.on(box).isPresent())
        || !form.gender().isEmpty()
        || !form.area().isEmpty();
  }

  /** phone, bullying, child 10–12 */
  public static String words(ContactForm form, Ui ui) {
    return Stream.of(
            Tap.in(Channel.values(), form.channel()).map(Channel::label),
            Tap.in(Topic.values(), form.topic()).map(Topic::label),
            Tap.in(Who.values(), form.who()).map(Who::said))
        .flatMap(Optional::stream)
        .map(key -> ui.t(key).toLowerCase(Locale.of(ui.lang())))
        .collect(Collectors.joining(", "));
  }

  /** In a list the first says that none is chosen yet. */
  public List<Choice> lines(Ui ui) {
    var none = new Choice("", ui.t("anonymous.line.service.choose"));
    return Stream.concat(
            listsLines() ? Stream.of(none) : Stream.empty(),
            lines.stream()
                .map(one -> new Choice(one.id().toString(), one.service().name(ui.lang()))))
        .toList();
  }

  public List<Choice> genders(Ui ui) {
    return Stream.of(Gender.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> areas(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("anonymous.area.none"))),
            areas.in(ui.lang()).stream().map(one -> new Choice(one.code(), one.name(ui.lang()))))
        .toList();
  }

  /** The week a day belongs to: 48, 2026. */
  public static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + day.get(IsoFields.WEEK_BASED_YEAR);
  }

  @Override
  public String toString() {
    return "CountPage";
  }
}
