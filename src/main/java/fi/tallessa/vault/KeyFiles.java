package fi.tallessa.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The key-encryption keys in files, a folder a copy. Read once, never logged, never in a backup of
 * the data. A key is only sealed with once it has opened something, or was made here.
 */
final class KeyFiles implements Keyring {

  private final List<KeyFolder> copies;
  private final Map<Integer, byte[]> proven = new ConcurrentHashMap<>();

  KeyFiles(List<Path> folders) {
    this.copies = folders.stream().map(KeyFolder::new).toList();
  }

  @Override
  public void make(int epoch) {
    var there = usable(epoch);
    var key = there.isEmpty() ? Aead.newKey() : there.getFirst();
    copies.getFirst().write(epoch, key);
    var kept = read(copies.getFirst(), epoch);
    copies.forEach(copy -> copy.write(epoch, kept));
    if (usable(epoch).size() != copies.size()
        || !usable(epoch).stream().allMatch(one -> Arrays.equals(one, kept))) {
      throw new KeyMissing("The copies of the key of epoch " + epoch + " are not the same.");
    }
    proven.put(epoch, kept);
  }

  private static byte[] read(KeyFolder copy, int epoch) {
    var found = copy.read(epoch);
    if (!found.state().right()) {
      throw unusable(found.state(), epoch);
    }
    return found.key();
  }

  private List<byte[]> usable(int epoch) {
    return copies.stream()
        .map(copy -> copy.read(epoch))
        .filter(found -> found.state().right())
        .map(KeyFolder.Found::key)
        .toList();
  }

  @Override
  public byte[] wrap(int epoch, byte[] key, byte[] bound) {
    var known = proven.get(epoch);
    if (known == null) {
      throw new KeyMissing("The key of epoch " + epoch + " has opened nothing yet.");
    }
    return new Aead(known).seal(key, bound);
  }

  @Override
  public byte[] unwrap(int epoch, byte[] wrapped, byte[] bound) {
    var known = proven.get(epoch);
    return known == null
        ? unwrapByAny(epoch, wrapped, bound)
        : new Aead(known).unseal(wrapped, bound);
  }

  private byte[] unwrapByAny(int epoch, byte[] wrapped, byte[] bound) {
    var there = usable(epoch);
    if (there.isEmpty()) {
      throw unusable(copies.getFirst().read(epoch).state(), epoch);
    }
    SealBroken wrong = null;
    for (var key : there) {
      try {
        var opened = new Aead(key).unseal(wrapped, bound);
        proven.put(epoch, key);
        return opened;
      } catch (SealBroken another) {
        wrong = another;
      }
    }
    throw wrong;
  }

  @Override
  public void destroy(int epoch) {
    copies.forEach(copy -> copy.destroy(epoch));
  }

  @Override
  public void leave(int epoch) {
    proven.remove(epoch);
  }

  @Override
  public List<CopyState> test(int epoch, byte[] sealed, byte[] bound) {
    return copies.stream().map(copy -> state(copy.read(epoch), sealed, bound)).toList();
  }

  private static CopyState state(KeyFolder.Found found, byte[] sealed, byte[] bound) {
    if (!found.state().right()) {
      return found.state();
    }
    try {
      new Aead(found.key()).unseal(sealed, bound);
      return CopyState.RIGHT;
    } catch (SealBroken another) {
      return CopyState.WRONG;
    }
  }

  @Override
  public List<Integer> heal(int epoch, byte[] sealed, byte[] bound) {
    var states = test(epoch, sealed, bound);
    int right = states.indexOf(CopyState.RIGHT);
    var healed = new ArrayList<Integer>();
    if (right >= 0) {
      var key = copies.get(right).read(epoch).key();
      IntStream.range(0, copies.size())
          .filter(copy -> states.get(copy) == CopyState.MISSING)
          .forEach(
              copy -> {
                copies.get(copy).write(epoch, key);
                healed.add(copy + 1);
              });
    }
    return healed;
  }

  @Override
  public boolean has(int epoch) {
    return copies.stream().anyMatch(copy -> copy.read(epoch).state() != CopyState.MISSING);
  }

  private static KeyMissing unusable(CopyState state, int epoch) {
    return new KeyMissing(
        switch (state) {
          case OPEN -> "The key file of epoch " + epoch + " is open to others; make it 0600.";
          case MISSING ->
              "The key of epoch "
                  + epoch
                  + " is not in the key folder; nothing can be opened without it.";
          case AWAY ->
              "The key of epoch "
                  + epoch
                  + " is not in the key folder, for that is empty or cannot be read.";
          case RIGHT, WRONG -> "The key of epoch " + epoch + " cannot be read.";
        });
  }

  /** Never a key in a log. */
  @Override
  public String toString() {
    return "KeyFiles";
  }
}
