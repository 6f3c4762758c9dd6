package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a passkey: one that is there, or a new one. */
@Component
public class Ceremonies {

  private final Challenges challenges;
  private final PasskeyOptions options;
  private final Passkeys passkeys;
  private final RelyingParty party;

  Ceremonies(Challenges challenges, PasskeyOptions options, Passkeys passkeys, RelyingParty party) {
    this.challenges = challenges;
    this.options = options;
    this.passkeys = passkeys;
    this.party = party;
  }

  /** What the browser of this worker asks an authenticator for. */
  @Transactional
  public String toShow(WorkerId worker, Instant now) {
    return options.toShow(worker, challenges.toShow(worker, now));
  }

  /** For the session that has shown password and second factor just now. */
  @Transactional
  public void begin(WorkerId worker, UUID session, Kind kind, Instant now) {
    challenges.toMake(worker, session, kind, now);
  }

  /** What the browser asks an authenticator to make; empty where nothing was begun in time. */
  @Transactional(readOnly = true)
  public Optional<String> toMake(WorkerId worker, UUID session, Instant now) {
    return challenges
        .making(worker, session, now)
        .map(making -> options.toMake(worker, making.challenge()));
  }

  /** Keeps what an authenticator made in answer to what was begun; false where it is none. */
  @Transactional
  public boolean keep(WorkerId worker, UUID session, String answer, Instant now) {
    var making = challenges.making(worker, session, now).filter(challenges::take);
    var fresh = making.flatMap(one -> party.ceremony().made(answer, one.challenge()));
    fresh.ifPresent(
        one ->
            passkeys.add(
                worker, making.get().kind(), party.host(), one.made(), one.counter(), now));
    return fresh.isPresent();
  }
}
