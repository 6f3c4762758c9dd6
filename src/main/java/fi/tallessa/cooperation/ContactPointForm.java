package fi.tallessa.cooperation;

import fi.tallessa.association.Once;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.EmailAddress;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody we reach at a service, as typed.
 *
 * @param once drawn for each form
 * @param version of the one that is changed
 * @param over "yes" once it was told that somebody else has written meanwhile
 */
public record ContactPointForm(
    String role,
    String name,
    String phone,
    String email,
    String source,
    String once,
    Integer version,
    String over) {

  public ContactPointForm {
    role = Objects.requireNonNullElse(role, "");
    name = Objects.requireNonNullElse(name, "");
    phone = Objects.requireNonNullElse(phone, "");
    email = Objects.requireNonNullElse(email, "");
    source = Objects.requireNonNullElse(source, "");
    once = Objects.requireNonNullElse(once, "");
    version = Objects.requireNonNullElse(version, 0);
    over = Objects.requireNonNullElse(over, "");
  }

  static ContactPointForm blank() {
    return new ContactPointForm(null, null, null, null, null, Once.fresh(), 0, "");
  }

  /** To change one: what is kept as far as its reader may know, and not who told it. */
  static ContactPointForm of(KeptPoint kept, Permit permit) {
    var now = kept.point().readBy(permit);
    return new ContactPointForm(
        now.role(),
        now.name(),
        now.phone() == null ? "" : now.shown(),
        now.email(),
        "",
        "",
        kept.version(),
        "");
  }

  ContactPointForm worded(Worded answer) {
    return new ContactPointForm(
        Guard.worded(answer, role), name, phone, email, source, once, version, over);
  }

  /** The same as somebody else. */
  ContactPointForm anew() {
    return new ContactPointForm(role, name, phone, email, source, Once.fresh(), version, over);
  }

  ContactPointForm over(KeptPoint newest) {
    return new ContactPointForm(role, name, phone, email, source, once, newest.version(), "yes");
  }

  /**
   * Problems on each box by its name.
   *
   * @param service where they work, for what they have told themselves (S22)
   * @param before the one that is changed, or null
   * @param unseen whether whoever types does not see the e-mail address that is kept
   */
  Result<ContactPoint> check(Cooperation service, KeptPoint before, boolean unseen, Visit visit) {
    var called = post().with(line("name", name), Called::new);
    return called
        .with(reached(before, unseen), Person::new)
        .with(
            Choice.made("source", Source.of(source)),
            (one, from) ->
                new ContactPoint(
                    one.called().role(),
                    one.called().name().orElse(null),
                    one.reached().phone().orElse(null),
                    one.reached().email().orElse(null),
                    told(from, service, visit),
                    null,
                    visit.who(),
                    false));
  }

  private record Called(String role, Optional<String> name) {
    @Override
    public String toString() {
      return "Called";
    }
  }

  private record Reached(Optional<String> phone, Optional<String> email) {
    boolean nowhere() {
      return phone.isEmpty() && email.isEmpty();
    }

    @Override
    public String toString() {
      return "Reached";
    }
  }

  private record Person(Called called, Reached reached) {
    @Override
    public String toString() {
      return "Person";
    }
  }

  private Result<String> post() {
    return line("role", role)
        .flatMap(words -> Result.needed(words, "role", "cooperation.point.role.missing"));
  }

  private Result<Reached> reached(KeptPoint before, boolean unseen) {
    var kept = Optional.ofNullable(before).filter(one -> unseen);
    return PhoneNumber.parse("phone", phone)
        .with(
            EmailAddress.parse("email", email),
            (number, address) ->
                new Reached(
                    number.map(PhoneNumber::value),
                    address
                        .map(EmailAddress::value)
                        .or(() -> kept.map(one -> one.point().email()))))
        .flatMap(
            one ->
                one.nowhere()
                    ? Result.faulty("phone", "cooperation.point.reach.missing")
                    : Result.fine(one));
  }

  private static Result<Optional<String>> line(String field, String typed) {
    return Words.line(field, typed, ContactPoint.LONGEST).map(words -> words.map(Words::value));
  }

  private static Told told(Source from, Cooperation service, Visit visit) {
    return from == Source.PROFESSIONAL
        ? new Told(from, service.organisation(), visit.today())
        : Told.by(from, visit.today());
  }

  @Override
  public String toString() {
    return "ContactPointForm";
  }
}
