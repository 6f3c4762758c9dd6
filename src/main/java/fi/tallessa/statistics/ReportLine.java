package fi.tallessa.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a funder is told of a grant and a year in one figure, with what was promised (T3). */
public enum ReportLine {
  PERSONS(Measure.PERSONS),
  NEW(Measure.NEW),
  ENDED(Measure.ENDED),
  CONTACTS(Measure.CONTACTS),
  MISSED(Measure.MISSED),
  MINUTES(Measure.MINUTES),
  ANONYMOUS(Measure.ANONYMOUS),
  CONSULTATIONS(Measure.CONSULTATIONS),
  MEETINGS(Measure.MEETINGS),
  EVENTS(null),
  VOLUNTEER_HOURS(null),
  /** Who answered in the rounds of feedback, which are of nobody and protected where they are. */
  FEEDBACK(null);

  private final Measure measure;

  ReportLine(Measure measure) {
    this.measure = measure;
  }

  /** Whether nothing in the register counts it: whoever makes the report says how many. */
  public boolean typed() {
    return measure == null;
  }

  /** So far off chance alone may bring it; what is typed is as it was typed. */
  int chance() {
    return typed() ? 0 : Protection.chance(measure);
  }

  boolean of(Measure other) {
    return measure == other;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ReportLine> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return typed() ? "statistics.line." + name().toLowerCase(Locale.ROOT) : measure.label();
  }
}
