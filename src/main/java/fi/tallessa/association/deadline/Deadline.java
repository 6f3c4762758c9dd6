package fi.tallessa.association.deadline;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every period the product counts by, and none that no rule reads. How long each is, the
 * association sets, within what the law or our own promise leaves: a month is a month where the
 * GDPR says so, and what may be kept seven days at most may be kept for three.
 */
public enum Deadline {
  /** A child under 13 before a guardian knows (D5); prolonged once, by as long again. */
  DRAFT(1, 7),
  /** Data told by a professional is confirmed, corrected or removed (D13). */
  VERIFICATION(1, 60),
  /** Answering what somebody asks about their data (GDPR Art. 12(3)). */
  ANSWER(1, 1),
  /** So much longer, told with its reasons within the first month (GDPR Art. 12(3)). */
  ANSWER_LONGER(2, 2),
  /** Telling the ombudsman of a breach: 72 hours (GDPR Art. 33(1)), and 96 have been proposed. */
  BREACH(24, 96),
  /** Telling somebody of whom somebody else told: "at the latest" (GDPR Art. 14(3)(a)). */
  INFORMING(1, 1),
  /** At 18 it is decided what stays of guardians, or it goes (K6). */
  GUARDIANS_ENDED(7, 90),
  /** What a young person keeps from their guardians is looked at again (K3). */
  DENIAL_REVIEW(1, 12),
  /** What is kept after the relationship and the duty of statistics have ended (S42). */
  RETENTION(1, 18),
  /** The figures of a year are frozen so long after its last day (tension X1). */
  STATISTICS(1, 12),
  CONSENT_WARNING(8, 90),
  CONSENT_LAST_WARNING(1, 7),
  /** Who looked, and was at the door, can be told (D24); no shorter than a person may ask. */
  LOG(24, 144),
  /** A line of the log without whose it was, until it goes too (D24). */
  LOG_END(24, 144),
  /** So far back somebody is told who has looked; longer for a special reason only (A10). */
  LOOKS(24, 24),
  /** A balancing test is thought over anew. */
  BALANCING(1, 12),
  /** New files still open after its last day (D21). */
  BALANCING_GRACE(1, 30),
  /** What is typed of somebody and never saved: nobody has judged what is in it (D1). */
  FORM_DRAFT(3, 30),
  /** What a worker has to do for no customer, and has not done: they say whether it is needed. */
  OWN_TASK(1, 12),
  /** What a student in practice wrote is read by whoever countersigns it (GDPR Art. 5(1)(d)). */
  COUNTERSIGN(1, 30),
  /** A cooperation with a service, until somebody says again why it is needed (D14). */
  COOPERATION(1, 12),
  /** A file without a relationship, after somebody last spoke with them (S3, S16). */
  INTAKE(14, 90),
  /** The same, once it is clear that nothing comes of it: time to put a slip right. */
  INTAKE_DECLINED(1, 30),
  /** A child-protection report that rests on no file: that the duty was done can be shown. */
  OWN_REPORT(6, 24),
  /** What was said is looked at again when it is so old, and each so long after (S40, D20). */
  NEED(1, 12),
  /** A relationship that lasts without a contact: somebody meets them, or ends it (S42). */
  FORGOTTEN(3, 24),
  /** A legal hold by the word of one, until a second person confirms it (GDPR Art. 17(3)). */
  HOLD_ALONE(1, 14),
  /** How somebody is reached is asked about again so long after it was said (S41). */
  STALE(3, 24);

  private final int least;
  private final int most;

  Deadline(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** As it stands in an address and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Deadline> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The law leaves nothing to set. */
  public boolean byLaw() {
    return least == most;
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

  /**
   * Its last day, from the day that begins it: what may be kept is kept no day longer, and only
   * what is to be answered waits for a day on which people work (Reg. (EEC) 1182/71, Art. 3(4)).
   */
  public LocalDate lastDay(LocalDate from, TimeLimit limit) {
    return this == ANSWER
        ? CalendarRules.lastDay(from, limit)
        : CalendarRules.lastDayExactly(from, limit);
  }
}
