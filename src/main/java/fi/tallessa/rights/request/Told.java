package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lies in the seal of a request: who asks and by what right, what, and how we know them.
 *
 * @param guardian which, where a guardian asks; so are {@code role} and {@code right}
 * @param own whether the guardian asks about what is kept of themselves, and not of the child (D7)
 * @param name of whoever asks; null of the customer
 * @param right what custody gives the guardian, as it was looked up last
 * @param hidden whether the customer may have to be protected from that guardian (K9)
 * @param minor whether the customer may be under 18 on that day
 * @param ofAge the day on which they are 18 for certain; null where nobody knows
 * @param custodyOn the day on which right, hidden and age were looked up; null where nobody knows
 * @param what in their words; null where they have not told
 * @param maturity null while nobody has heard the minor; so are {@code heard}, {@code heardBy}
 * @param other what the other guardian with joint custody says
 * @param longer why it takes longer than a month; null where it does not
 */
public record Told(
    Asker asker,
    UUID guardian,
    boolean own,
    GuardianRole role,
    String name,
    MayActFor right,
    boolean hidden,
    boolean minor,
    LocalDate ofAge,
    LocalDate custodyOn,
    Channel channel,
    String what,
    Identity identity,
    Maturity maturity,
    String heard,
    WorkerId heardBy,
    LocalDate heardOn,
    OtherGuardian other,
    String longer) {

  /** Until version 2 the other guardian was against it, or nobody said. */
  static ObjectNode second(ObjectNode first) {
    boolean disputed = first.path("disputed").booleanValue();
    first.remove("disputed");
    return first
        .put("hidden", false)
        .put("other", (disputed ? OtherGuardian.AGAINST : OtherGuardian.NOT_ASKED).name());
  }

  /** Until version 3 a guardian asked for the child alone. */
  static ObjectNode third(ObjectNode second) {
    return second.put("own", false);
  }

  public Told {
    Objects.requireNonNull(asker);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(identity);
    Objects.requireNonNull(other);
    if ((asker == Asker.GUARDIAN) != (right != null)) {
      throw new IllegalArgumentException("A guardian asks, or not");
    }
    if (own && asker != Asker.GUARDIAN) {
      throw new IllegalArgumentException("Only a guardian is kept in the file of somebody else");
    }
  }

  /** On their birthday a guardian's right ends (K6), also while a request is open. */
  public boolean minor(LocalDate day) {
    return minor && (ofAge == null || day.isBefore(ofAge));
  }

  public MayAsk mayAsk(LocalDate day) {
    return own && !hidden
        ? MayAsk.THEMSELVES
        : MayAsk.of(asker, minor(day), right, hidden, maturity, other);
  }

  public boolean told() {
    return what != null;
  }

  /** A minor's own request is theirs: no copy that a guardian may hold tells of it (K3). */
  boolean ofChildAlone(LocalDate day) {
    return asker == Asker.CUSTOMER && minor(day);
  }

  /** Custody is lost in a day: of a guardian it is looked up on the day that something is given. */
  public boolean lookedUp(LocalDate day) {
    return asker != Asker.GUARDIAN || day.equals(custodyOn);
  }

  Told again(LookedUp found) {
    return new Told(
        asker,
        guardian,
        own,
        role,
        name,
        asker == Asker.GUARDIAN ? found.right(guardian) : null,
        asker == Asker.GUARDIAN && found.hidden().test(guardian),
        found.minor(),
        found.ofAge(),
        found.on(),
        channel,
        what,
        identity,
        maturity,
        heard,
        heardBy,
        heardOn,
        other,
        longer);
  }

  /** What the form does not show stays: what a minor said, once they are 18. */
  Told settled(StandingForm.Read read, WorkerId by, LocalDate today) {
    boolean shown = minor(today) && !own;
    boolean same = !shown || read.maturity() == maturity && Objects.equals(read.heard(), heard);
    return new Told(
        asker,
        guardian,
        own,
        role,
        name,
        right,
        hidden,
        minor,
        ofAge,
        custodyOn,
        channel,
        read.what(),
        read.identity(),
        shown ? read.maturity() : maturity,
        shown ? read.heard() : heard,
        same ? heardBy : by,
        same ? heardOn : today,
        read.other().orElse(other),
        longer);
  }

  Told longer(String because) {
    return new Told(
        asker, guardian, own, role, name, right, hidden, minor, ofAge, custodyOn, channel, what,
        identity, maturity, heard, heardBy, heardOn, other, because);
  }

  /** As it is taken down: nobody was heard of it yet. */
  static Told asked(
      TypedAsker.Read who,
      LookedUp found,
      Channel channel,
      String what,
      Identity known,
      String longer) {
    return new Told(
        who.asker(),
        who.guardian(),
        who.own(),
        who.role(),
        who.name(),
        who.right(found),
        who.hidden(found),
        found.minor(),
        found.ofAge(),
        found.on(),
        channel,
        what,
        known,
        null,
        null,
        null,
        null,
        OtherGuardian.NOT_ASKED,
        longer);
  }

  /** What a minor said was said of whoever asked before: it is asked anew. */
  Told by(TypedAsker.Read who, LookedUp found, Identity known) {
    return asked(who, found, channel, what, known, longer);
  }

  /** Whether it is the same who asks, and about the same person. */
  boolean isBy(TypedAsker.Read who, Identity known) {
    return asker == who.asker()
        && own == who.own()
        && Objects.equals(guardian, who.guardian())
        && Objects.equals(name, who.name())
        && identity == known;
  }

  @Override
  public String toString() {
    return "Told";
  }
}
