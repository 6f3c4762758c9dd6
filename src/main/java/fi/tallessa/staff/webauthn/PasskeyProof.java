package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Judges a passkey that was shown instead of a code, in the same box. */
@Component
public class PasskeyProof {

  private final RelyingParty party;
  private final Passkeys passkeys;
  private final Challenges challenges;

  PasskeyProof(RelyingParty party, Passkeys passkeys, Challenges challenges) {
    this.party = party;
    this.passkeys = passkeys;
    this.challenges = challenges;
  }

  /** Whether a browser wrote it and nobody typed it: no code begins so. */
  public static boolean isOne(String typed) {
    return typed.startsWith("{");
  }

  /** What it was asked to sign is used up, whatever is thought of the answer. */
  public Shown shown(WorkerId worker, String answer, Instant now) {
    var ceremony = party.ceremony();
    return ceremony
        .answered(answer)
        .map(
            one ->
                challenges.takeToShow(worker, one.challenge(), now)
                    ? judge(ceremony, worker, one, now)
                    : Shown.OVER)
        .orElse(Shown.WRONG);
  }

  private Shown judge(Ceremony ceremony, WorkerId worker, Ceremony.Answered answer, Instant now) {
    var found =
        passkeys.of(worker).stream()
            .filter(one -> Arrays.equals(Ceremony.id(one), answer.data().getCredentialId()))
            .findFirst();
    if (found.isEmpty()) {
      return Shown.WRONG;
    }
    var judged = ceremony.judge(answer, found.get());
    long counter = answer.data().getAuthenticatorData().getSignCount();
    return judged == Shown.RIGHT && !passkeys.use(found.get().id(), counter, now)
        ? Shown.COPIED
        : judged;
  }
}
