package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.UserName;
import fi.tallessa.staff.webauthn.PasskeyProof;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Counts, judges and notes what is shown at the door. A user name nobody has costs the same
 * statements and the same hash as one that somebody has (ASVS 6.3.8); the hash, which is slow, is
 * made outside every transaction.
 */
@Component
public class Proofs {

  private static final byte[] NOBODYS_SEED = new byte[Totp.SEED_BYTES];

  private final Vault vault;
  private final Credentials credentials;
  private final Hashing hashing;
  private final Tries tries;
  private final RecoveryCodes recovery;
  private final PasskeyProof passkeys;
  private final Devices devices;
  private final SignInEvents events;

  Proofs(
      Vault vault,
      Credentials credentials,
      Hashing hashing,
      Tries tries,
      RecoveryCodes recovery,
      PasskeyProof passkeys,
      Devices devices,
      SignInEvents events) {
    this.vault = vault;
    this.credentials = credentials;
    this.hashing = hashing;
    this.tries = tries;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.devices = devices;
    this.events = events;
  }

  /**
   * Whoever is told to wait because others guessed shows a one-time code as well, and is judged all
   * the same: who knows a name only cannot keep its owner out (ASVS 6.1.1). A code is used up by
   * being right, so this opens one try in 30 seconds, to whoever holds the phone.
   *
   * @param code blank where none was asked for
   */
  public Verdict password(UserName userName, String password, String code, Arrival arrival) {
    var account = vault.register().fingerprint(userName.folded());
    var known = credentials.find(account, arrival);
    var worker = known.map(Known::worker).orElse(null);
    return switch (tries.take(account, known.filter(Known::deviceKnown).isPresent(), arrival)) {
      case Turn.Wait(var until) ->
          vouchedFor(account, known, code, arrival)
              ? password(account, known, password, true, arrival)
              : tooSoon(Outcome.PASSWORD_TOO_SOON, worker, until, arrival);
      case Turn.Go go -> password(account, known, password, false, arrival);
    };
  }

  /**
   * A name nobody has is vouched for by a code nobody has: it costs the same (ASVS 6.3.8). Codes
   * are counted here as they are after the password, or whoever knows a password could try them
   * all.
   */
  private boolean vouchedFor(byte[] account, Optional<Known> known, String code, Arrival arrival) {
    if (code.isBlank() || tries.vouch(account, arrival) instanceof Turn.Wait) {
      return false;
    }
    var seed = known.map(one -> one.credential().seed()).orElse(NOBODYS_SEED);
    var step = Totp.stepOf(seed, code, arrival.at());
    boolean vouched =
        known.isPresent()
            && step.isPresent()
            && credentials.use(known.get().worker(), step.getAsLong());
    if (vouched) {
      tries.vouched(account, arrival);
    }
    return vouched;
  }

  private Verdict password(
      byte[] account, Optional<Known> known, String password, boolean both, Arrival arrival) {
    var hash = known.map(one -> one.credential().passwordHash()).orElseGet(hashing::nobodys);
    if (!hashing.matches(password, hash) || known.isEmpty()) {
      events.add(Outcome.PASSWORD_WRONG, known.map(Known::worker).orElse(null), arrival);
      return new Verdict.Wrong();
    }
    tries.forgive(account, arrival);
    events.add(Outcome.PASSWORD_RIGHT, known.get().worker(), arrival);
    if (both) {
      events.add(Outcome.CODE_RIGHT, known.get().worker(), arrival);
    }
    return new Verdict.Right(known.get().worker(), known.get().role(), both ? Factor.CODE : null);
  }

  /**
   * A code of somebody whose password was right, or a passkey in its place; it is used up by being
   * right.
   */
  public Verdict code(WorkerId worker, Role role, String typed, Arrival arrival) {
    return counted(worker, role, arrival, () -> judge(worker, typed, arrival));
  }

  /** A code on paper, of somebody whose password was right; counted as the others are. */
  public Verdict recovery(WorkerId worker, Role role, String typed, Arrival arrival) {
    return counted(
        worker,
        role,
        arrival,
        () ->
            RecoveryCode.parse(typed)
                    .filter(code -> recovery.use(worker, code, arrival.at()))
                    .isPresent()
                ? Outcome.RECOVERY_RIGHT
                : Outcome.RECOVERY_WRONG);
  }

  /** One box for either: six digits, or a code on paper. */
  public Verdict codeOrRecovery(WorkerId worker, Role role, String typed, Arrival arrival) {
    return RecoveryCode.parse(typed).isPresent()
        ? recovery(worker, role, typed, arrival)
        : code(worker, role, typed, arrival);
  }

  private Verdict counted(
      WorkerId worker, Role role, Arrival arrival, Supplier<Outcome> judgement) {
    var account = vault.register().fingerprint("code|" + worker.value());
    return switch (tries.take(account, devices.knows(arrival.device(), worker), arrival)) {
      case Turn.Wait(var until) -> tooSoon(Outcome.CODE_TOO_SOON, worker, until, arrival);
      case Turn.Go go -> {
        var outcome = judgement.get();
        events.add(outcome, worker, arrival);
        var factor = factor(outcome);
        if (factor == null) {
          yield new Verdict.Wrong();
        }
        tries.forgive(account, arrival);
        yield new Verdict.Right(worker, role, factor);
      }
    };
  }

  /** Null for what opens nothing. */
  private static Factor factor(Outcome outcome) {
    return switch (outcome) {
      case CODE_RIGHT -> Factor.CODE;
      case PASSKEY_RIGHT -> Factor.PASSKEY;
      case RECOVERY_RIGHT -> Factor.PAPER;
      default -> null;
    };
  }

  private Outcome judge(WorkerId worker, String typed, Arrival arrival) {
    if (PasskeyProof.isOne(typed)) {
      return switch (passkeys.shown(worker, typed, arrival.at())) {
        case RIGHT -> Outcome.PASSKEY_RIGHT;
        case WRONG -> Outcome.PASSKEY_WRONG;
        case OVER -> Outcome.PASSKEY_OVER;
        case COPIED -> Outcome.PASSKEY_COPIED;
      };
    }
    var step = Totp.stepOf(credentials.of(worker).seed(), typed, arrival.at());
    if (step.isEmpty()) {
      return Outcome.CODE_WRONG;
    }
    return credentials.use(worker, step.getAsLong()) ? Outcome.CODE_RIGHT : Outcome.CODE_USED;
  }

  private Verdict tooSoon(Outcome outcome, WorkerId worker, Instant until, Arrival arrival) {
    events.add(outcome, worker, arrival);
    return new Verdict.Wait(until);
  }
}
