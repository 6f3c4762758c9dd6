package fi.tallessa.association.deadline;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every period the product counts by. How long each is, the association sets, within what the law
 * or our own promise leaves: a month is a month where the GDPR says so, and what may be kept seven
 * days at most may be kept for three.
 */
public enum Deadline {
  /** A child under 13 before a guardian knows (D5). */
  DRAFT(Ends.THAT_DAY, 1, 7, Counts.AS_SET),
  /** Data told by a professional is confirmed, corrected or removed (D13). */
  VERIFICATION(Ends.THAT_DAY, 1, 60, Counts.BY_ITSELF),
  /** An answer to whoever uses a right (GDPR Art. 12(3)). */
  ANSWER(Ends.NEXT_WORKING_DAY, 1, 1, Counts.LATER),
  /** So much longer where it is difficult; counted from receipt, both together. */
  ANSWER_LONGER(Ends.NEXT_WORKING_DAY, 1, 2, Counts.LATER),
  /** Telling somebody of whom somebody else told: "at the latest" (GDPR Art. 14(3)(a)). */
  INFORMING(Ends.THAT_DAY, 1, 1, Counts.BY_ITSELF),
  /** Telling the Ombudsman of a breach (GDPR Art. 33). */
  BREACH(Ends.THAT_DAY, 1, 72, Counts.LATER),
  /** What is kept after the relationship and the duty of statistics have ended (S42). */
  RETENTION(Ends.THAT_DAY, 1, 18, Counts.LATER),
  CONSENT_WARNING(Ends.THAT_DAY, 8, 90, Counts.BY_ITSELF),
  CONSENT_LAST_WARNING(Ends.THAT_DAY, 1, 7, Counts.BY_ITSELF),
  /** The log can be read by whose file it is about (D24); no shorter than a person may ask. */
  LOG(Ends.THAT_DAY, 24, 144, Counts.LATER),
  /** A balancing test is thought over anew. */
  BALANCING(Ends.THAT_DAY, 1, 12, Counts.AS_SET),
  /** New files still open after its last day (D21). */
  BALANCING_GRACE(Ends.THAT_DAY, 1, 30, Counts.BY_ITSELF);

  private enum Ends {
    /** What has to be done may be done on the next day on which people work. */
    NEXT_WORKING_DAY,
    /** What may be kept is kept no day longer. */
    THAT_DAY
  }

  private enum Counts {
    /** The rule reads what is set here. */
    AS_SET,
    /** A rule in the code still counts by a number of its own; it can be checked, not changed. */
    BY_ITSELF,
    /** No rule counts by it before a later part of the register is there; its line says which. */
    LATER
  }

  private final Ends ends;
  private final int least;
  private final int most;
  private final Counts counts;

  Deadline(Ends ends, int least, int most, Counts counts) {
    this.ends = ends;
    this.least = least;
    this.most = most;
    this.counts = counts;
  }

  /** As it stands in an address and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Deadline> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public boolean changeable() {
    return !byLaw() && counts != Counts.BY_ITSELF;
  }

  /** The law leaves nothing to set. */
  public boolean byLaw() {
    return least == most;
  }

  /** Whether no rule counts by it yet. */
  public boolean later() {
    return counts == Counts.LATER;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  boolean allows(int number) {
    return number >= least && number <= most;
  }

  /** Its last day, from the day that begins it. */
  public LocalDate lastDay(LocalDate from, TimeLimit limit) {
    return ends == Ends.NEXT_WORKING_DAY
        ? CalendarRules.lastDay(from, limit)
        : CalendarRules.lastDayExactly(from, limit);
  }
}
