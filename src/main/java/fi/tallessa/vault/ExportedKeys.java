package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What an export of keys says while a register is put back with it, before there is a table: it
 * needs the key of its epoch and no database.
 */
@Component
public class ExportedKeys {

  private final KeyExportFile file;
  private final Keyring keys;

  ExportedKeys(KeyExportFile file, Keyring keys) {
    this.file = file;
    this.keys = keys;
  }

  /** Whose key was gone by then. */
  public record Erased(SubjectId subject, Instant at, int epoch) {}

  /**
   * All of it but the people's keys, which may be many ({@link #read(Path,
   * KeyExportFile.Reading)}).
   */
  public record Export(
      int epoch,
      Instant at,
      byte[] proof,
      WrappedKey register,
      List<Erased> erased,
      Map<SubjectId, Instant> restricted) {}

  /**
   * Reads it to its end, and opens with it what only the right key opens; {@link KeyMissing} where
   * that is not here.
   */
  public Export read(Path export) {
    var gathered = new Gathering();
    try {
      int epoch = file.read(export, gathered).epoch();
      keys.unwrap(epoch, gathered.proof, Vault.place(Vault.PROOF, epoch));
      return gathered.of(epoch);
    } catch (SealBroken wrong) {
      throw new KeyMissing(
          "The key that is here is not the one the export of keys was sealed with.");
    }
  }

  /** Hands over all that is in it. */
  public void read(Path export, KeyExportFile.Reading reading) {
    file.read(export, reading);
  }

  /** Opens a copy of the whole register by the name it was sealed under. */
  public Pieces pieces(Export export, String of) {
    var wrapped = export.register();
    var register =
        keys.unwrap(wrapped.epoch(), wrapped.bytes(), Vault.place(Vault.REGISTER, wrapped.epoch()));
    return new Pieces(new Key(Vault.REGISTER, register, Leave.REGISTER), of);
  }

  /** Whether the key of an epoch still lives here. */
  public boolean has(int epoch) {
    return keys.has(epoch);
  }

  private static final class Gathering implements KeyExportFile.Reading {

    private Instant at;
    private byte[] proof;
    private WrappedKey register;
    private final List<Erased> erased = new ArrayList<>();
    private final Map<SubjectId, Instant> restricted = new HashMap<>();

    Export of(int epoch) {
      return new Export(epoch, at, proof, register, erased, restricted);
    }

    @Override
    public void written(Instant moment) {
      at = moment;
    }

    @Override
    public void proof(byte[] bytes) {
      proof = bytes;
    }

    @Override
    public void register(WrappedKey wrapped) {
      register = wrapped;
    }

    @Override
    public void erased(SubjectId subject, Instant moment, int epoch) {
      erased.add(new Erased(subject, moment, epoch));
    }

    @Override
    public void restricted(SubjectId subject, Instant since) {
      restricted.put(subject, since);
    }
  }
}
