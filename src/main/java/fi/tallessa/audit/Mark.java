package fi.tallessa.audit;

/**
 * That something was written in a chain kept elsewhere.
 *
 * @param place keyed hash of where in which chain: tells nothing to whoever lacks the key
 * @param chain the hash it carries there
 */
public record Mark(byte[] place, byte[] chain) {
  @Override
  public String toString() {
    return "Mark";
  }
}
