package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What lies in the seal of a request: who asks and by what right, what, and how we know them.
 *
 * @param guardian which, where a guardian asks; so are {@code role} and {@code right}
 * @param name of whoever asks; null of the customer
 * @param right what custody gave the guardian on the day it was written down
 * @param minor whether the customer may be under 18 on that day
 * @param ofAge the day on which they are 18 for certain; null where nobody knows
 * @param what in their words; null where they have not told
 * @param maturity null while nobody has heard the minor; so are {@code heard}, {@code heardBy}
 * @param disputed whether the other guardian is against it
 * @param longer why it takes longer than a month; null where it does not
 */
public record Told(
    Asker asker,
    UUID guardian,
    GuardianRole role,
    String name,
    MayActFor right,
    boolean minor,
    LocalDate ofAge,
    Channel channel,
    String what,
    Identity identity,
    Maturity maturity,
    String heard,
    WorkerId heardBy,
    LocalDate heardOn,
    boolean disputed,
    String longer) {

  public Told {
    Objects.requireNonNull(asker);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(identity);
    if ((asker == Asker.GUARDIAN) != (right != null)) {
      throw new IllegalArgumentException("A guardian asks, or not");
    }
  }

  /** On their birthday a guardian's right ends (K6), also while a request is open. */
  public boolean minor(LocalDate day) {
    return minor && (ofAge == null || day.isBefore(ofAge));
  }

  public MayAsk mayAsk(LocalDate day) {
    return MayAsk.of(asker, minor(day), right, maturity, disputed);
  }

  public boolean told() {
    return what != null;
  }

  /** A minor's own request is theirs: no copy that a guardian may hold tells of it (K3). */
  boolean ofChildAlone() {
    return asker == Asker.CUSTOMER && minor;
  }

  Told settled(StandingForm.Read read, WorkerId by, LocalDate today) {
    boolean same = read.maturity() == maturity && Objects.equals(read.heard(), heard);
    return new Told(
        asker,
        guardian,
        role,
        name,
        right,
        minor,
        ofAge,
        channel,
        read.what(),
        read.identity(),
        read.maturity(),
        read.heard(),
        same ? heardBy : by,
        same ? heardOn : today,
        read.disputed(),
        longer);
  }

  Told longer(String because) {
    return new Told(
        asker, guardian, role, name, right, minor, ofAge, channel, what, identity, maturity, heard,
        heardBy, heardOn, disputed, because);
  }

  @Override
  public String toString() {
    return "Told";
  }
}
