package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed about a guardian.
 *
 * @param version which version the form was opened from; 0 of a new guardian
 * @param cautions boxes of the safe way, folded into its words
 * @param once drawn for each form of a new guardian
 */
public record GuardianForm(
    String name,
    String role,
    String phone,
    String email,
    String safeWay,
    String language,
    String interpreter,
    String source,
    String organisation,
    Integer version,
    List<String> cautions,
    String once) {

  public GuardianForm {
    name = Objects.requireNonNullElse(name, "");
    role = Objects.requireNonNullElse(role, "");
    phone = Objects.requireNonNullElse(phone, "");
    email = Objects.requireNonNullElse(email, "");
    safeWay = SafeWay.folded(cautions, safeWay);
    cautions = List.of();
    once = Objects.requireNonNullElse(once, "");
    language = Objects.requireNonNullElse(language, "");
    interpreter = Objects.requireNonNullElse(interpreter, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    version = Objects.requireNonNullElse(version, 0);
  }

  /** The same with another answer in one box. */
  GuardianForm with(Line line, String typed) {
    return new GuardianForm(
        line == Line.NAME ? typed : name,
        line == Line.ROLE ? typed : role,
        line == Line.PHONE ? typed : phone,
        line == Line.EMAIL ? typed : email,
        line == Line.SAFE_WAY ? typed : safeWay,
        line == Line.LANGUAGE ? typed : language,
        line == Line.INTERPRETER ? typed : interpreter,
        source,
        organisation,
        version,
        List.of(),
        once);
  }

  /** The same, told by somebody else. */
  GuardianForm toldBy(String who, String where) {
    return new GuardianForm(
        name,
        role,
        phone,
        email,
        safeWay,
        language,
        interpreter,
        who,
        where,
        version,
        List.of(),
        once);
  }

  /** What stands in the box of a line. */
  String typed(Line line) {
    return switch (line) {
      case NAME -> name;
      case ROLE -> role;
      case PHONE -> phone;
      case EMAIL -> email;
      case SAFE_WAY -> safeWay;
      case LANGUAGE -> language;
      case INTERPRETER -> interpreter;
    };
  }

  static GuardianForm empty() {
    return new GuardianForm(
        null,
        null,
        null,
        null,
        null,
        null,
        Interpreter.NOT_ASKED.code(),
        null,
        null,
        0,
        null,
        UUID.randomUUID().toString());
  }

  /** The same words, to be somebody else than whom this form was saved as before. */
  GuardianForm another() {
    return new GuardianForm(
        name,
        role,
        phone,
        email,
        safeWay,
        language,
        interpreter,
        source,
        organisation,
        version,
        List.of(),
        UUID.randomUUID().toString());
  }

  /** Whom this form makes; another one where it does not say. */
  UUID id() {
    return WholeUuid.drawnOrFresh(once);
  }

  /** As somebody would type what is kept. */
  static GuardianForm of(Guardian kept, int version) {
    return new GuardianForm(
        kept.name(),
        kept.role().code(),
        kept.phone() == null ? null : new PhoneNumber(kept.phone()).shown(),
        kept.email(),
        kept.safeWay(),
        kept.language(),
        kept.interpreter().code(),
        kept.told().source().code(),
        kept.told().organisation(),
        version,
        null,
        null);
  }

  /**
   * Problems on each box by its name; who told it is needed too (S21).
   *
   * @param before what is kept of the guardian now; empty of a new one
   */
  Result<Guardian> check(Optional<Guardian> before, Permit permit) {
    return new ReadGuardian(this, before, permit).guardian();
  }

  /**
   * Whether where a professional works was typed without seeing what is kept: then it is kept like
   * something new, so that nobody can try out which school it is (K8).
   */
  boolean blind(Permit permit) {
    return permit.masked() && !organisation.isBlank();
  }

  @Override
  public String toString() {
    return "GuardianForm";
  }
}
