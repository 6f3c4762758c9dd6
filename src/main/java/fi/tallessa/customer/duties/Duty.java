package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Something to be done for a customer.
 *
 * @param field what is to be verified, or asked about again; null of all else
 * @param day the last day for it, or the day on which the datum goes; null where there is none
 */
public record Duty(Kind kind, Field field, LocalDate day) {

  public enum Kind {
    /** Nobody whom it is about has said that it is right (S23, D13). */
    VERIFY("#data"),
    /** The same of a guardian: neither they nor a customer of 13 has said that it is right. */
    VERIFY_GUARDIAN("#guardians"),
    /** What professionals told is to be told to whom it is about (GDPR Art. 14). */
    INFORM("/informing"),
    /** Nobody was told of the notice, though they told us something themselves (GDPR Art. 13). */
    NOTICE("/informing"),
    /** Something of the list of 13 is open: the child is asked again (K6). */
    AT_13(Turn.AT_13.list()),
    /** Something of the list of 18 is open: guardians stay for a new reason, or go (K6). */
    AT_18(Turn.AT_18.list()),
    /** Under 13 and no guardian knows: what the nightly check of S7 has found. */
    UNAWARE("#guardians"),
    /** A consent ends within 30 days, and the night has warned of it. */
    CONSENT_ENDS("#consents"),
    /** The same of what rests on a consent; which of it is health, no list tells. */
    VERIFY_CONSENTED("#other"),
    /** What a young person keeps from their guardians is looked at again (K3). */
    DENIAL("#consents"),
    /** The same: they have turned 13 or 18 since somebody looked. */
    DENIAL_OF_AGE("#consents"),
    /** What a minor keeps from their guardians of single entries is looked at again (K3). */
    SAY("/say"),
    /** A consent holds that somebody else has to say by now, or by a corrected age (K6, C6). */
    CONSENT_OF_AGE("#consents"),
    /** Somebody gets the data who did not when a consent was asked: it is asked anew. */
    RECIPIENTS("#consents"),
    /** A consent that holds kept nothing of what was told with it: it is asked anew. */
    UNTOLD("#consents"),
    /** A protected address runs out, or has: somebody makes sure (K10). No list says what it is. */
    PROTECTION("/protection"),
    /** The relationship has ended, and something of its list is undone: a manager's (D4). */
    LEFT_AT_END(Turn.END.list()),
    /** A cooperation with a service ends, and its contact points go: prolonged, or let go (D14). */
    COOPERATION("/cooperation"),
    /** What others told of whom one reaches at a service is not confirmed yet (S23, D13). */
    VERIFY_POINT("/cooperation"),
    /** The whole file is erased soon (S42): a manager's, 60 days before (D4). */
    RETENTION("#relationship"),
    /** What was told to others says something else by now, and they do not know (GDPR Art. 19). */
    CHANGED_SINCE("/disclosures"),
    /** Notes are so old that somebody says whether they are needed still (S40, D20). */
    NEED("/need"),
    /** Nobody has said for long that how the customer is reached is right still (S41). */
    STALE("#data"),
    /** The same of a guardian. */
    STALE_GUARDIAN("#guardians"),
    /** Nobody has been called yet, or the file goes soon as no relationship came of it (S3). */
    INTAKE("/intake"),
    /** A relationship lasts without a contact: somebody meets them, or ends it (S42). */
    FORGOTTEN("#relationship");

    /** So many days before its last day a denial is on the lists, and a protected address. */
    static final int DENIAL_AHEAD = 14;

    private final String at;

    static Kind of(Turn turn) {
      return switch (turn) {
        case AT_13 -> AT_13;
        case AT_18 -> AT_18;
        case END -> LEFT_AT_END;
      };
    }

    Kind(String at) {
      this.at = at;
    }

    /** Where it is done, below the customer's own address. */
    public String at() {
      return at;
    }

    /** The message key of its words; with the day where there is one. */
    public String key(boolean dated) {
      return "customer.duties." + name().toLowerCase(Locale.ROOT) + (dated ? ".by" : "");
    }
  }

  /** So many days are left; negative when the day is past. */
  public static long left(LocalDate day, LocalDate today) {
    return ChronoUnit.DAYS.between(today, day);
  }
}
