package fi.tallessa.family.relative;

import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import java.util.Objects;

/**
 * Somebody of the family as typed.
 *
 * @param once drawn for each new form, so that one sent twice tells of one person
 * @param of to whom they are what they are
 * @param other the other parent, or blank
 * @param died {@code yes} or blank
 * @param version which version the form was opened from; 0 of somebody new
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record RelativeForm(
    String once,
    String kin,
    String of,
    String other,
    String sign,
    String died,
    String note,
    String source,
    Integer version,
    String over) {

  static final String YES = "yes";

  public RelativeForm {
    once = Objects.requireNonNullElse(once, "");
    kin = Objects.requireNonNullElse(kin, "");
    of = Objects.requireNonNullElse(of, "");
    other = Objects.requireNonNullElse(other, "");
    sign = Objects.requireNonNullElse(sign, "");
    died = Objects.requireNonNullElse(died, "");
    note = Objects.requireNonNullElse(note, "");
    source = Objects.requireNonNullElse(source, "");
    version = Objects.requireNonNullElse(version, 0);
    over = Objects.requireNonNullElse(over, "");
  }

  static RelativeForm blank() {
    return new RelativeForm(Once.fresh(), "", Somebody.CUSTOMER, "", "", "", "", "", 0, "");
  }

  /** As somebody would type what is kept. */
  static RelativeForm of(KeptRelative kept) {
    var relative = kept.relative();
    return new RelativeForm(
        "",
        relative.kin().code(),
        Somebody.typed(relative.of()),
        relative.other() == null ? "" : Somebody.typed(relative.other()),
        relative.sign().code(),
        relative.died() ? YES : "",
        relative.noted().orElse(""),
        relative.told().source().code(),
        kept.version(),
        "");
  }

  /** With the other words where somebody chose them. */
  RelativeForm worded(Worded answer) {
    return new RelativeForm(
        once, kin, of, other, sign, died, Guard.worded(answer, note), source, version, over);
  }

  /** The same as somebody else. */
  RelativeForm anew() {
    return new RelativeForm(Once.fresh(), kin, of, other, sign, died, note, source, version, "");
  }

  /** The same, after what somebody else has written meanwhile was seen. */
  RelativeForm over(KeptRelative newest) {
    return new RelativeForm(
        once, kin, of, other, sign, died, note, source, newest.version(), "yes");
  }

  @Override
  public String toString() {
    return "RelativeForm";
  }
}
