package fi.tallessa.vault;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens a person's key with a permit, and with nothing else. The database only ever sees sealed
 * rows and wrapped keys; both are useless without the key file of their epoch.
 */
@Component
public class Vault {

  private static final String REGISTER = "register";

  private final Epochs epochs;
  private final EpochKeys keys;
  private final byte[] register;

  Vault(Epochs epochs, @Value("${tallessa.data}") Path data) {
    this.epochs = epochs;
    this.keys = new EpochKeys(data.resolve("keys"));
    int epoch = epochs.beginIfNone(keys::make);
    proveKey(epoch);
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

  private Key unwrap(SubjectId subject, WrappedKey wrapped, Leave leave) {
    var owner = subject.value().toString();
    try {
      var aead = new Aead(keys.of(wrapped.epoch()));
      return new Key(owner, aead.unseal(wrapped.bytes(), place(owner, wrapped.epoch())), leave);
    } catch (SealBroken broken) {
      throw broken.of(owner);
    }
  }

  private byte[] wrap(int epoch, String owner, byte[] key) {
    return new Aead(keys.of(epoch)).seal(key, place(owner, epoch));
  }

  private byte[] openRegisterKey(int epoch) {
    var wrapped =
        epochs.registerKey(() -> new WrappedKey(epoch, wrap(epoch, REGISTER, Aead.newKey())));
    return new Aead(keys.of(wrapped.epoch()))
        .unseal(wrapped.bytes(), place(REGISTER, wrapped.epoch()));
  }

  /** Fails at start, in a sentence, rather than at the first customer. */
  private void proveKey(int epoch) {
    try {
      var proof = epochs.proof(epoch, () -> wrap(epoch, "proof", Aead.newKey()));
      new Aead(keys.of(epoch)).unseal(proof, place("proof", epoch));
    } catch (SealBroken wrong) {
      throw new KeyMissing(
          "The key of epoch " + epoch + " is not the one this register was sealed with.");
    }
  }

  private static byte[] place(String owner, int epoch) {
    return ("v1|key|" + owner + "|" + epoch).getBytes(StandardCharsets.UTF_8);
  }
}
