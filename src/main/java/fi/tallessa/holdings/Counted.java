package fi.tallessa.holdings;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One thing that is counted of somebody: days, codes and numbers, never a word. */
public sealed interface Counted {

  SubjectId subject();

  /**
   * Who may be counted at all, as far as it is verified: of whoever is restricted, or has objected,
   * there is none (GDPR Art. 18, 21; T10).
   *
   * @param birth unknown where nobody has verified it
   * @param gender its code, empty where it was not told or is not verified
   * @param municipality its name, empty also where the address is protected
   */
  record Somebody(
      SubjectId subject, Birth birth, Optional<String> gender, Optional<String> municipality)
      implements Counted {
    @Override
    public String toString() {
      return "Somebody";
    }
  }

  /**
   * A relationship in a service.
   *
   * @param reason why it ended, by its code; empty while it lasts
   * @param waited days from the referral to its beginning, where somebody was referred
   */
  record InService(
      SubjectId subject,
      UUID service,
      DateRange days,
      Optional<String> reason,
      Optional<Integer> waited)
      implements Counted {
    @Override
    public String toString() {
      return "InService";
    }
  }

  /**
   * A contact, alone or in a group.
   *
   * @param channel its code, {@code group} of a roll call
   * @param minutes those that count here; 0 where nobody said
   * @param came false where nobody answered or came
   */
  record Met(SubjectId subject, LocalDate on, String channel, int minutes, boolean came)
      implements Counted {
    @Override
    public String toString() {
      return "Met";
    }
  }

  /**
   * What the customer answered when asked how much it had helped.
   *
   * @param value from 1 to 5; empty where they did not want to answer
   */
  record Helped(SubjectId subject, LocalDate on, Optional<Integer> value) implements Counted {
    @Override
    public String toString() {
      return "Helped";
    }
  }

  /** Two of one family: both count as one where families are counted (T9). */
  record OfFamily(SubjectId subject, SubjectId other) implements Counted {}
}
