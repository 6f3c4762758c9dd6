package fi.tallessa.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which report to social services it is; neither needs a consent. */
public enum ReportKind {
  /** Lastensuojeluilmoitus: Child Welfare Act 417/2007, section 25. */
  CHILD_PROTECTION(Ground.STATUTORY_NOTICE),
  /**
   * Yhteydenotto sosiaalihuoltoon tuen tarpeen arvioimiseksi: Social Welfare Act 1301/2014, section
   * 35; made with the child or a parent it is enough (417/2007, section 25 a).
   */
  CONTACT(Ground.CONTACT_REQUEST);

  private final Ground ground;

  ReportKind(Ground ground) {
    this.ground = ground;
  }

  Ground ground() {
    return ground;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ReportKind> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "disclosure.report.kind." + code();
  }

  /** The message key of its law. */
  public String law() {
    return label() + ".law";
  }
}
