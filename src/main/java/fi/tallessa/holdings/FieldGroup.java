package fi.tallessa.holdings;

import fi.tallessa.kernel.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The groups in which data about people is kept. Each rests on something of its own, for each
 * purpose; a person as a whole rests on nothing (S2).
 */
public enum FieldGroup {
  /** Name, age, gender, domicile (S10). */
  BASIC(Rests.INTEREST, Purpose.CUSTOMER_WORK, Purpose.STATISTICS),
  /** Phone, e-mail, address (S11). */
  CONTACT(Rests.EITHER, Purpose.CUSTOMER_WORK),
  /** Guardians and what they know: their data, so no consent of the child's can carry it (D7). */
  FAMILY(Rests.INTEREST, Purpose.CUSTOMER_WORK),
  /** Services we truly work with, and whom we reach there (S13, S18); of health, in its group. */
  SERVICE_CONTACTS(Rests.INTEREST, Purpose.CUSTOMER_WORK),
  /** Other information: each entry by a consent (S14). */
  OTHER(Rests.CONSENT, Purpose.CUSTOMER_WORK),
  /** What was said and agreed in our work together: each by a consent (D1). */
  NOTES(Rests.CONSENT, Purpose.CUSTOMER_WORK),
  /** GDPR Art. 9: each entry by an explicit consent (S20). */
  HEALTH(Rests.CONSENT, Purpose.CUSTOMER_WORK),
  /** Who works with whom and why, contacts, next steps, meetings (S3, S12, S25). */
  WORK(Rests.INTEREST, Purpose.CUSTOMER_WORK, Purpose.STATISTICS),
  /** What the law has us keep: the log, the keys, what proves a consent, a restriction, a duty. */
  DUTY(Rests.LAW, Purpose.CUSTOMER_WORK);

  /** On what a group may rest. */
  public enum Rests {
    INTEREST,
    EITHER,
    CONSENT,
    LAW
  }

  /** Those of a file whose basis is one row a purpose; entries by consent carry theirs. */
  public static final List<FieldGroup> OF_A_FILE =
      List.of(BASIC, CONTACT, FAMILY, SERVICE_CONTACTS, WORK);

  private final Rests rests;
  private final Set<Purpose> purposes;

  FieldGroup(Rests rests, Purpose first, Purpose... others) {
    this.rests = rests;
    this.purposes = EnumSet.of(first, others);
  }

  public Rests rests() {
    return rests;
  }

  /** For what it is used; nothing but basic data and the work itself is counted in statistics. */
  public List<Purpose> purposes() {
    return List.copyOf(purposes);
  }

  /** The message keys of what it is used for. */
  public List<String> uses() {
    return purposes.stream()
        .map(one -> "customer.purpose." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** The message key of what it rests on. */
  public String ground() {
    return "rights.copy.rests." + rests.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a consent may carry the group as a whole. */
  public boolean mayRestOnConsent() {
    return rests == Rests.EITHER;
  }

  /** As in addresses and message keys: {@code service-contacts}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One that has a basis to be shown and changed. */
  public static Optional<FieldGroup> of(String code) {
    return OF_A_FILE.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.group." + code();
  }
}
