package fi.tallessa.association.agreement;

import java.util.Locale;

/** What a written agreement with a processor has to say, in the order of GDPR Art. 28(3)(a)–(h). */
public enum Clause {
  /** Only on documented instructions, transfers included. */
  A,
  /** Whoever processes there is bound to secrecy. */
  B,
  /** Security of Art. 32. */
  C,
  /** Other processors only with leave, and bound alike. */
  D,
  /** Help with what people ask of their own data. */
  E,
  /** Help with security, breaches and impact assessments. */
  F,
  /** All is erased or given back in the end. */
  G,
  /** Shows that it keeps to this, and lets itself be audited. */
  H;

  /** The letter of the law. */
  public String letter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of a form. */
  public String box() {
    return "clause" + name();
  }

  public String key() {
    return "association.agreement.clause." + letter();
  }
}
