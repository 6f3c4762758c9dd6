package fi.tallessa.wording;

/** Why words may not simply be kept. */
public enum Kind {
  /** Only with a consent of its own (GDPR Art. 9(2)(a), S20). */
  HEALTH,
  /** Not at all: origin, belief, opinion, union, sex life, genes, body measures (Art. 9, S19). */
  SPECIAL,
  /** Not at all: offences and suspicions of them (Art. 10). */
  OFFENCE
}
