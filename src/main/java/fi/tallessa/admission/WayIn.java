package fi.tallessa.admission;

import java.util.Locale;

/** By which way a request came in, or why it did not; counted by these names. */
public enum WayIn {
  /** Nobody has set a rule yet, or whoever runs the server has opened the door. */
  OPEN(true),
  /** From an allowed network, at an address that only the VPN hands out. */
  VPN(true),
  /** From an allowed network, and the one proxy says that it came by the VPN. */
  PROXY(true),
  CERTIFICATE(true),
  ELSEWHERE(false),
  /** From an allowed network, and past the VPN. */
  NOT_BY_VPN(false),
  /** The proxy said no address, or two, or its own header twice. */
  UNREADABLE(false),
  EARLY(false),
  EXPIRED(false),
  REVOKED(false),
  OTHER_CA(false);

  private final boolean admits;

  WayIn(boolean admits) {
    this.admits = admits;
  }

  public boolean admits() {
    return admits;
  }

  public String key() {
    return "admission.way." + name().toLowerCase(Locale.ROOT);
  }

  /** What is left where the network lets nobody in: a certificate, or why it does not. */
  static WayIn by(ClientCertificate certificate, WayIn otherwise) {
    return switch (certificate) {
      case NONE -> otherwise;
      case VALID -> CERTIFICATE;
      case EARLY -> EARLY;
      case EXPIRED -> EXPIRED;
      case REVOKED -> REVOKED;
      case OTHER_CA -> OTHER_CA;
    };
  }
}
