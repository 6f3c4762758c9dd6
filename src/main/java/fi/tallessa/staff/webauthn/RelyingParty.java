package fi.tallessa.staff.webauthn;

import fi.tallessa.web.PublicAddress;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * Whom a passkey is made for: the register under its own address, as the settings say it. A page of
 * another address that looks like ours gets nothing signed that we take.
 */
@Component
public class RelyingParty {

  private final PublicAddress address;

  RelyingParty(PublicAddress address) {
    this.address = address;
  }

  String origin() {
    return address.of("");
  }

  Ceremony ceremony() {
    return new Ceremony(origin(), host());
  }

  /** What passkeys are bound to; with another address they are worth nothing and made anew. */
  public String host() {
    return URI.create(origin()).getHost();
  }
}
