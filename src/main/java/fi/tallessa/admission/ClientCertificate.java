package fi.tallessa.admission;

/** What a connection's client certificate is worth at a moment (S33, ASVS 12.1.3). */
public enum ClientCertificate {
  /** The browser showed none. */
  NONE,
  VALID,
  EARLY,
  EXPIRED,
  REVOKED,
  /** Signed by nobody we trust: by itself, or by a CA that is not the association's. */
  OTHER_CA
}
