package fi.tallessa.casework.timeline;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.casework.matter.Matter;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One contact on the timeline.
 *
 * @param worker the name of whoever had it; empty where it is the reader
 * @param matter the promise or aim it belongs to, or null
 * @param undo whether the reader may take it back still
 */
public record TimelineEntry(KeptContact kept, String worker, Matter matter, boolean undo) {

  private static final int TWO_LINES = 140;

  TimelineEntry about(Matter matter) {
    return new TimelineEntry(kept, worker, matter, undo);
  }

  YearMonth month() {
    return YearMonth.from(day());
  }

  public LocalDate day() {
    return kept.contact().on();
  }

  /** The day's short name, as Fri. */
  public String weekday(Ui ui) {
    return DateTimeFormatter.ofPattern("ccc", Locale.of(ui.lang())).format(day());
  }

  /** Phone, 15 min. */
  public String how(Ui ui) {
    var contact = kept.contact();
    var channel = ui.t(contact.channel().label());
    return contact.minutes() == null
        ? channel
        : channel + ", " + ui.t("casework.contact.minutes.some", contact.minutes());
  }

  /** What came of it, where it is more than that they met. */
  public String outcome(Ui ui) {
    var outcome = kept.contact().outcome();
    return outcome == null || outcome == Outcome.MET ? "" : ui.t(outcome.label());
  }

  /** Whether what was said may be longer than the two lines it has on the way to a meeting. */
  public boolean cut() {
    return kept.text().length() > TWO_LINES || kept.text().lines().count() > 1;
  }

  public String lane() {
    return kept.contact().lane() == null ? "" : kept.contact().lane().css();
  }

  @Override
  public String toString() {
    return "TimelineEntry";
  }
}
