package fi.tallessa.association.deadline;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every period the product counts by. How long each is, the association sets. */
public enum Deadline {
  /** A child under 13 before a guardian knows (D5). */
  DRAFT(Ends.THAT_DAY, Set.IN_THE_PRODUCT),
  /** Data told by a professional is confirmed, corrected or removed (D13). */
  VERIFICATION(Ends.THAT_DAY, Set.IN_THE_PRODUCT),
  /** An answer to whoever uses a right (GDPR Art. 12(3)). */
  ANSWER(Ends.NEXT_WORKING_DAY, Set.HERE),
  /** So much longer where it is difficult; counted from receipt, both together. */
  ANSWER_LONGER(Ends.NEXT_WORKING_DAY, Set.HERE),
  /** Telling somebody of whom somebody else told (GDPR Art. 14(3)). */
  INFORMING(Ends.NEXT_WORKING_DAY, Set.IN_THE_PRODUCT),
  /** Telling the Ombudsman of a breach (GDPR Art. 33). */
  BREACH(Ends.THAT_DAY, Set.HERE),
  /** What is kept after the relationship and the duty of statistics have ended (S42). */
  RETENTION(Ends.THAT_DAY, Set.HERE),
  CONSENT_WARNING(Ends.THAT_DAY, Set.IN_THE_PRODUCT),
  CONSENT_LAST_WARNING(Ends.THAT_DAY, Set.IN_THE_PRODUCT),
  /** The log can be read by whose file it is about (D24). */
  LOG(Ends.THAT_DAY, Set.HERE),
  /** A balancing test is thought over anew. */
  BALANCING(Ends.THAT_DAY, Set.IN_THE_PRODUCT),
  /** New files still open after its last day (D21). */
  BALANCING_GRACE(Ends.THAT_DAY, Set.IN_THE_PRODUCT);

  private enum Ends {
    /** What has to be done may be done on the next day on which people work. */
    NEXT_WORKING_DAY,
    /** What may be kept is kept no day longer. */
    THAT_DAY
  }

  private enum Set {
    /** By a manager, on its page. */
    HERE,
    /** A rule in the code still counts by a number of its own; it can be checked, not changed. */
    IN_THE_PRODUCT
  }

  private final Ends ends;
  private final Set set;

  Deadline(Ends ends, Set set) {
    this.ends = ends;
    this.set = set;
  }

  /** As it stands in an address and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Deadline> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public boolean changeable() {
    return set == Set.HERE;
  }

  /** Its last day, from the day that begins it. */
  public LocalDate lastDay(LocalDate from, TimeLimit limit) {
    return ends == Ends.NEXT_WORKING_DAY
        ? CalendarRules.lastDay(from, limit)
        : CalendarRules.lastDayExactly(from, limit);
  }
}
