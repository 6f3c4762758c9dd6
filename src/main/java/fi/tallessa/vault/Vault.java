package fi.tallessa.vault;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens a person's key with a permit, and with nothing else. The database only ever sees sealed
 * rows and wrapped keys; both are useless without the key of their epoch.
 */
@Component
public class Vault {

  private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
  static final String REGISTER = "register";
  static final String PROOF = "proof";

  private final Epochs epochs;
  private final Keyring keys;
  private final byte[] register;
  private final Set<Integer> proven = ConcurrentHashMap.newKeySet();

  Vault(Epochs epochs, Keyring keys, Clock clock) {
    this.epochs = epochs;
    this.keys = keys;
    int epoch = epochs.beginIfNone(clock.instant(), this::make);
    prove(epoch);
    heal(epoch);
    this.register = openRegisterKey(epoch);
  }

  /**
   * The person's key, for this request and as far as the permit reaches; {@link OutOfReach} for one
   * that does not reach the file. No statement is run: the log line brought the wrapped key.
   */
  public Key open(Permit permit) {
    var leave = Leave.of(permit);
    return unwrap(permit.subject(), permit.key().orElseThrow(), leave);
  }

  /**
   * The person's key for one shape alone, as the reasons of line managers that lie beside a file.
   */
  public Key openOnly(Shape<?> shape, Permit permit) {
    var leave = Leave.of(permit, shape);
    return unwrap(permit.subject(), permit.key().orElseThrow(), leave);
  }

  /**
   * The register's own key, for data about its workers: names, one-time-code seeds. A key belongs
   * to one thread, so each caller gets its own.
   */
  public Key register() {
    return new Key(REGISTER, register, Leave.REGISTER);
  }

  /** Seals a copy of the whole register, under a name that is given once. */
  public Pieces pieces(String of) {
    return new Pieces(register(), of);
  }

  /** Makes a new person's key, wrapped for the current epoch; part of the caller's transaction. */
  public WrappedKey create(SubjectId subject) {
    int epoch = epochs.currentForWriting();
    var wrapped = new WrappedKey(epoch, wrap(epoch, subject.value().toString(), Aead.newKey()));
    epochs.keep(subject, wrapped);
    return wrapped;
  }

  /** A person's key brought by a line of the log for work on many (the search directory). */
  public Key openForRun(SubjectId subject, WrappedKey wrapped) {
    return unwrap(subject, wrapped, Leave.RUN);
  }

  /** The same of many. */
  public Map<SubjectId, Key> openForRun(Map<SubjectId, WrappedKey> met) {
    return met.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> openForRun(one.getKey(), one.getValue())));
  }

  /** The same for work that also writes one kind of record, and opens no other. */
  public Key openForRun(SubjectId subject, WrappedKey wrapped, Shape<?> only) {
    return unwrap(subject, wrapped, new Leave("a run", true, only.name()));
  }

  /** A key that is nobody's is gone, as somebody's goes: from every copy, with its epoch. */
  public void destroy(SubjectId keyOfNobody, Instant at) {
    epochs.forget(keyOfNobody, at);
  }

  private Key unwrap(SubjectId subject, WrappedKey wrapped, Leave leave) {
    var owner = subject.value().toString();
    try {
      return new Key(owner, unwrap(owner, wrapped), leave);
    } catch (SealBroken broken) {
      throw broken.of(owner);
    }
  }

  byte[] unwrap(String owner, WrappedKey wrapped) {
    return keys.unwrap(wrapped.epoch(), wrapped.bytes(), place(owner, wrapped.epoch()));
  }

  /** Makes the key of an epoch in every copy, and seals a nothing with it that proves it later. */
  byte[] make(int epoch) {
    keys.make(epoch);
    return keys.wrap(epoch, Aead.newKey(), place(PROOF, epoch));
  }

  /** An epoch that another machine has begun is proven here before anything is sealed under it. */
  byte[] wrap(int epoch, String owner, byte[] key) {
    if (!proven.contains(epoch)) {
      prove(epoch);
    }
    return keys.wrap(epoch, key, place(owner, epoch));
  }

  private byte[] openRegisterKey(int epoch) {
    var wrapped =
        epochs.registerKey(() -> new WrappedKey(epoch, wrap(epoch, REGISTER, Aead.newKey())));
    return unwrap(REGISTER, wrapped);
  }

  /** Fails at start, in a sentence, rather than at the first customer. */
  private void prove(int epoch) {
    try {
      keys.unwrap(epoch, epochs.proof(epoch), place(PROOF, epoch));
      proven.add(epoch);
    } catch (SealBroken wrong) {
      throw new KeyMissing(
          "The key of epoch " + epoch + " is not the one this register was sealed with.");
    }
  }

  private void heal(int epoch) {
    keys.heal(epoch, epochs.proof(epoch), place(PROOF, epoch))
        .forEach(
            copy ->
                LOG.warn(
                    "Copy {} of the key of epoch {} was missing; it is there again.", copy, epoch));
  }

  static byte[] place(String owner, int epoch) {
    return ("v1|key|" + owner + "|" + epoch).getBytes(StandardCharsets.UTF_8);
  }
}
