package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps from one epoch to the next. Each may be done again, in the order they stand in here;
 * the key of the old epoch goes last, and only where nothing is left that it alone opens.
 */
@Component
public class EpochChange {

  private final Epochs epochs;
  private final Keyring keys;
  private final Vault vault;

  EpochChange(Epochs epochs, Keyring keys, Vault vault) {
    this.epochs = epochs;
    this.keys = keys;
    this.vault = vault;
  }

  /** All epochs there ever were, the newest first. */
  public List<Epoch> epochs() {
    return epochs.all();
  }

  /** The one new keys are wrapped by. */
  public Epoch current() {
    return epochs.all().stream().filter(Epoch::current).findFirst().orElseThrow();
  }

  /** Older ones whose key still lives. */
  public List<Epoch> leaving() {
    return epochs.all().stream()
        .filter(one -> !one.current() && one.destroyed().isEmpty())
        .toList();
  }

  /**
   * Makes the next key in every copy, and lets it wrap what is new from now on. Empty where
   * somebody else has done so, or an older epoch still lives.
   */
  public Optional<Integer> beginAfter(int epoch, Instant at) {
    return epochs.beginAfter(epoch, at, vault::make);
  }

  /** The same key wrapped anew, opened once more and compared before it is given. */
  public WrappedKey rewrapped(SubjectId subject, WrappedKey old, int epoch) {
    return old.lost()
        ? new WrappedKey(epoch, old.bytes())
        : rewrapped(subject.value().toString(), old, epoch);
  }

  private WrappedKey rewrapped(String owner, WrappedKey old, int epoch) {
    try {
      var key = vault.unwrap(owner, old);
      var fresh = new WrappedKey(epoch, vault.wrap(epoch, owner, key));
      if (!MessageDigest.isEqual(key, vault.unwrap(owner, fresh))) {
        throw new SealBroken("is another one after wrapping");
      }
      return fresh;
    } catch (SealBroken broken) {
      throw broken.of(owner);
    }
  }

  /** Keeps them in the place of the old ones. */
  @Transactional(propagation = Propagation.MANDATORY)
  public long keep(Map<SubjectId, WrappedKey> rewrapped, int epoch) {
    return epochs.keepAgain(rewrapped, epoch);
  }

  /** The register's own key as well. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rewrapRegister(int epoch) {
    epochs
        .readRegisterKey()
        .filter(old -> old.epoch() < epoch)
        .map(old -> rewrapped(Vault.REGISTER, old, epoch))
        .ifPresent(epochs::keepRegisterKey);
  }

  /** How many keys an older epoch than the current one still wraps, with nobody making one. */
  @Transactional
  public long left() {
    var wrapped = epochs.wrappedAlone();
    int current = current().number();
    return wrapped.entrySet().stream()
        .filter(one -> one.getKey() != current)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many keys each epoch wraps, by its number. */
  public Map<Integer, Long> wrapped() {
    return epochs.wrapped();
  }

  /** Whether every copy of the key-encryption key opens a person's key. */
  public boolean opensEverywhere(SubjectId subject, WrappedKey wrapped) {
    var place = Vault.place(subject.value().toString(), wrapped.epoch());
    return keys.test(wrapped.epoch(), wrapped.bytes(), place).stream().allMatch(CopyState::right);
  }

  /** What each copy of an epoch's key is worth, in their order. */
  public List<CopyState> test(int epoch) {
    return keys.test(epoch, epochs.proof(epoch), Vault.place(Vault.PROOF, epoch));
  }

  /** Brings the key of an epoch to the copies where it is missing; gives their numbers. */
  public List<Integer> heal(int epoch) {
    return keys.heal(epoch, epochs.proof(epoch), Vault.place(Vault.PROOF, epoch));
  }

  /** Destroys the key of an old epoch in every copy, and then writes down that it is gone. */
  public void destroy(int epoch, Instant at) {
    if (current().number() <= epoch || epochs.wrapped().containsKey(epoch)) {
      throw new IllegalStateException("epoch " + epoch + " is still needed");
    }
    keys.destroy(epoch);
    epochs.destroyed(epoch, at);
  }

  /**
   * Destroys again what has come back of keys that are gone, as with a disk that was away; gives
   * their epochs.
   */
  public List<Integer> destroyAgain() {
    var needed = epochs.wrapped().keySet();
    var back =
        epochs.all().stream()
            .filter(one -> one.destroyed().isPresent())
            .map(Epoch::number)
            .filter(one -> !needed.contains(one) && keys.has(one))
            .toList();
    back.forEach(keys::destroy);
    return back;
  }

  /** Leaves what is kept in memory of the key of an epoch that was destroyed. */
  public void leave(int epoch) {
    keys.leave(epoch);
  }
}
