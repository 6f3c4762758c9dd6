package fi.tallessa.holdings;

/**
 * A person's key, sealed with the key of an epoch that lies outside the database.
 *
 * @param epoch which key-encryption key opens it
 * @param bytes the sealed key; harmless alone
 */
public record WrappedKey(int epoch, byte[] bytes) {

  /** Nothing opens it: it stands for a key that was damaged, so that the file can still go. */
  public boolean lost() {
    return bytes.length == 1;
  }

  @Override
  public String toString() {
    return "WrappedKey[epoch=" + epoch + "]";
  }
}
