package fi.tallessa.staff.webauthn;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/**
 * What a browser brings from an authenticator, held against what was asked for: our own address,
 * the challenge, the signature, that its holder was recognised by it, and how far it has counted.
 * Which maker an authenticator is of is neither asked nor known.
 */
final class Ceremony {

  /** No answer of an authenticator is longer. */
  private static final int LONGEST = 16_384;

  /** What nearly all authenticators sign with: elliptic curves, else RSA. */
  static final List<COSEAlgorithmIdentifier> SIGNED_WITH =
      List.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256);

  private static final WebAuthnManager STANDARD = WebAuthnManager.createNonStrictWebAuthnManager();
  private static final AttestedCredentialDataConverter WRITTEN =
      new AttestedCredentialDataConverter(new ObjectConverter());

  private final String origin;
  private final String host;

  Ceremony(String origin, String host) {
    this.origin = origin;
    this.host = host;
  }

  /** A passkey that was made just now. */
  record Fresh(Made made, long counter) {}

  /** An answer by a passkey that has to be judged yet. */
  record Answered(AuthenticationData data, Challenge challenge) {}

  /** Empty for what nobody made in answer to this challenge. */
  Optional<Fresh> made(String answer, Challenge challenge) {
    return read(
        answer,
        () -> {
          var asked = new RegistrationParameters(server(challenge), kinds(), true, true);
          var data = STANDARD.verifyRegistrationResponseJSON(answer, asked);
          var written = data.getAttestationObject().getAuthenticatorData();
          return new Fresh(
              new Made(WRITTEN.convert(written.getAttestedCredentialData()), written.isFlagBE()),
              written.getSignCount());
        });
  }

  /** Empty for what is no answer at all. */
  Optional<Answered> answered(String answer) {
    return read(
        answer,
        () -> {
          var data = STANDARD.parseAuthenticationResponseJSON(answer);
          var challenge = data.getCollectedClientData().getChallenge().getValue();
          return new Answered(data, Challenge.of(challenge));
        });
  }

  Shown judge(Answered answer, Passkey passkey) {
    var kept =
        new CredentialRecordImpl(
            null,
            true,
            passkey.kept().synced(),
            null,
            passkey.counter(),
            attested(passkey),
            null,
            null,
            null,
            null);
    var asked = new AuthenticationParameters(server(answer.challenge()), kept, null, true, true);
    try {
      STANDARD.verify(answer.data(), asked);
      return Shown.RIGHT;
    } catch (MaliciousCounterValueException back) {
      return Shown.COPIED;
    } catch (WebAuthnException wrong) {
      return Shown.WRONG;
    }
  }

  /** By which an authenticator knows it. */
  static byte[] id(Passkey passkey) {
    return attested(passkey).getCredentialId();
  }

  private static AttestedCredentialData attested(Passkey passkey) {
    return WRITTEN.convert(passkey.kept().attested());
  }

  private ServerProperty server(Challenge challenge) {
    return ServerProperty.builder()
        .origin(Origin.create(origin))
        .rpId(host)
        .challenge(new DefaultChallenge(challenge.bytes()))
        .build();
  }

  private static List<PublicKeyCredentialParameters> kinds() {
    return SIGNED_WITH.stream()
        .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
        .toList();
  }

  /** Anybody can send anything: what does not read as an answer is none. */
  private static <T> Optional<T> read(String answer, Supplier<T> reading) {
    if (answer.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.get());
    } catch (WebAuthnException
        | JacksonException
        | IllegalArgumentException
        | NullPointerException nothing) {
      return Optional.empty();
    }
  }
}
