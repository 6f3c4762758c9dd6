package fi.tallessa.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The key-encryption keys in a token that speaks PKCS#11: made in it, sensitive and unextractable,
 * so that they never leave it. Copies are the token's own affair, and here it counts as one. What
 * it seals is laid out as in {@link Aead}.
 */
final class KeyToken implements Keyring {

  private static final byte FORMAT = 1;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Provider token;
  private final KeyStore store;
  private final char[] pin;

  /**
   * @param library of the token's maker, as {@code /usr/lib/softhsm/libsofthsm2.so}
   * @param slot which of its slots, counted from 0
   */
  KeyToken(String library, int slot, String pin) {
    this.pin = pin.toCharArray();
    try {
      this.token =
          Security.getProvider("SunPKCS11")
              .configure(
                  """
                  --name = Tallessa%d
                  library = %s
                  slotListIndex = %d
                  attributes(*, CKO_SECRET_KEY, CKK_AES) = {
                    CKA_SENSITIVE = true
                    CKA_EXTRACTABLE = false
                    CKA_ENCRYPT = true
                    CKA_DECRYPT = true
                  }
                  """
                      .formatted(slot, library, slot));
      this.store = KeyStore.getInstance("PKCS11", token);
      store.load(null, this.pin);
    } catch (GeneralSecurityException | IOException | RuntimeException failed) {
      throw new KeyMissing(
          "The token with the keys does not open: look at tallessa.keys.token and its PIN.");
    }
  }

  @Override
  public synchronized void make(int epoch) {
    try {
      if (!there(epoch)) {
        var maker = KeyGenerator.getInstance("AES", token);
        maker.init(Aead.KEY_BYTES * 8);
        store.setEntry(label(epoch), new KeyStore.SecretKeyEntry(maker.generateKey()), null);
      }
    } catch (GeneralSecurityException | IOException | ProviderException failed) {
      throw new KeyMissing("The token makes no key for epoch " + epoch + ".");
    }
  }

  @Override
  public byte[] wrap(int epoch, byte[] key, byte[] bound) {
    var iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding", token);
      cipher.init(Cipher.ENCRYPT_MODE, key(epoch), new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(bound);
      var sealed = cipher.doFinal(key);
      return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
          .put(FORMAT)
          .put(iv)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException | ProviderException failed) {
      throw away(epoch);
    }
  }

  @Override
  public byte[] unwrap(int epoch, byte[] wrapped, byte[] bound) {
    if (wrapped.length <= 1 + IV_BYTES || wrapped[0] != FORMAT) {
      throw new SealBroken("not in a known format");
    }
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding", token);
      cipher.init(
          Cipher.DECRYPT_MODE, key(epoch), new GCMParameterSpec(TAG_BITS, wrapped, 1, IV_BYTES));
      cipher.updateAAD(bound);
      return cipher.doFinal(wrapped, 1 + IV_BYTES, wrapped.length - 1 - IV_BYTES);
    } catch (AEADBadTagException changed) {
      throw new SealBroken("does not open with this key in this place");
    } catch (GeneralSecurityException | ProviderException failed) {
      throw away(epoch);
    }
  }

  synchronized SecretKey key(int epoch) {
    try {
      if (there(epoch) && store.getKey(label(epoch), null) instanceof SecretKey key) {
        return key;
      }
      throw new KeyMissing(
          "The key of epoch " + epoch + " is not in the token; nothing can be opened without it.");
    } catch (GeneralSecurityException | IOException | ProviderException failed) {
      throw away(epoch);
    }
  }

  /** Another machine may have made it since this one looked. */
  private boolean there(int epoch) throws GeneralSecurityException, IOException {
    if (!store.containsAlias(label(epoch))) {
      store.load(null, pin);
    }
    return store.containsAlias(label(epoch));
  }

  @Override
  public synchronized void destroy(int epoch) {
    try {
      if (there(epoch)) {
        store.deleteEntry(label(epoch));
      }
    } catch (GeneralSecurityException | IOException | ProviderException failed) {
      throw away(epoch);
    }
  }

  @Override
  public void leave(int epoch) {
    // Nothing of it is ever here.
  }

  @Override
  public List<CopyState> test(int epoch, byte[] sealed, byte[] bound) {
    try {
      unwrap(epoch, sealed, bound);
      return List.of(CopyState.RIGHT);
    } catch (SealBroken another) {
      return List.of(CopyState.WRONG);
    } catch (KeyMissing missing) {
      return List.of(has(epoch) ? CopyState.AWAY : CopyState.MISSING);
    }
  }

  @Override
  public List<Integer> heal(int epoch, byte[] sealed, byte[] bound) {
    return List.of();
  }

  @Override
  public synchronized boolean has(int epoch) {
    try {
      return there(epoch);
    } catch (GeneralSecurityException | IOException | ProviderException failed) {
      throw away(epoch);
    }
  }

  private static KeyMissing away(int epoch) {
    return new KeyMissing("The token does not answer for the key of epoch " + epoch + ".");
  }

  private static String label(int epoch) {
    return "tallessa-epoch-" + epoch;
  }

  @Override
  public String toString() {
    return "KeyToken";
  }
}
