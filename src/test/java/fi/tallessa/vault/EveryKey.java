package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Somebody with every key file there is, who tries each on a wrapped key. */
public final class EveryKey {

  public static boolean opens(Path folder, SubjectId subject, WrappedKey wrapped) {
    var place = Vault.place(subject.value().toString(), wrapped.epoch());
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> opens(file, wrapped.bytes(), place));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean opens(Path file, byte[] wrapped, byte[] place) {
    try {
      new Aead(Base64.getDecoder().decode(Files.readString(file).strip())).unseal(wrapped, place);
      return true;
    } catch (SealBroken closed) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private EveryKey() {}
}
