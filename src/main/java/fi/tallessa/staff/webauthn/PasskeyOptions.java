package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.LongSecret;
import fi.tallessa.kernel.WorkerId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser hands to an authenticator, as the standard writes it. Nothing in it tells who
 * somebody is: an authenticator may keep it, also in its maker's cloud.
 */
@Component
class PasskeyOptions {

  private static final String NAME = "Tallessa";
  private static final String RECOGNISED = "required";

  private final JsonMapper json = JsonMapper.builder().build();
  private final RelyingParty party;
  private final Passkeys passkeys;

  PasskeyOptions(RelyingParty party, Passkeys passkeys) {
    this.party = party;
    this.passkeys = passkeys;
  }

  /** The handle of a user is drawn anew each time, and kept nowhere: nobody is found by it. */
  String toMake(WorkerId worker, Challenge challenge) {
    return json.writeValueAsString(
        Map.of(
            "rp", Map.of("id", party.host(), "name", NAME),
            "user", Map.of("id", LongSecret.random(), "name", NAME, "displayName", NAME),
            "challenge", challenge.value(),
            "pubKeyCredParams",
                Ceremony.SIGNED_WITH.stream()
                    .map(one -> Map.of("type", "public-key", "alg", one.getValue()))
                    .toList(),
            "timeout", Challenge.HOLDS.toMillis(),
            "excludeCredentials", known(worker),
            "authenticatorSelection",
                Map.of("residentKey", "discouraged", "userVerification", RECOGNISED),
            "attestation", "none"));
  }

  String toShow(WorkerId worker, Challenge challenge) {
    return json.writeValueAsString(
        Map.of(
            "rpId", party.host(),
            "challenge", challenge.value(),
            "timeout", Challenge.HOLDS.toMillis(),
            "allowCredentials", known(worker),
            "userVerification", RECOGNISED));
  }

  private List<Map<String, String>> known(WorkerId worker) {
    return passkeys.of(worker).stream()
        .filter(one -> one.host().equals(party.host()))
        .map(one -> Map.of("type", "public-key", "id", written(Ceremony.id(one))))
        .toList();
  }

  private static String written(byte[] id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }
}
