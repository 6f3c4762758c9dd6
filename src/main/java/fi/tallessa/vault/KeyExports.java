package fi.tallessa.vault;

import fi.tallessa.holdings.KeptOnly;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newest export of the wrapped keys, a copy in each folder that is configured: written, read
 * back, and put in the place of the one before it whole. Those of dead epochs open nothing and go.
 */
@Component
public class KeyExports {

  private static final Pattern NAME = Pattern.compile("keys-(\\d+)\\.tkx");

  private final JdbcClient db;
  private final Epochs epochs;
  private final KeyExportFile file;
  private final ErasedRows rows;
  private final ObjectProvider<KeptOnly> keptOnly;
  private final List<Path> folders;

  KeyExports(
      JdbcClient db,
      Epochs epochs,
      KeyExportFile file,
      ErasedRows rows,
      ObjectProvider<KeptOnly> keptOnly,
      KeyringConfiguration.Places places) {
    this.db = db;
    this.epochs = epochs;
    this.file = file;
    this.rows = rows;
    this.keptOnly = keptOnly;
    this.folders = places.exports();
  }

  /**
   * The newest export as it was written down.
   *
   * @param people how many keys are in it
   * @param copies in how many of the folders it lies
   * @param folders in how many it should
   */
  public record Export(int epoch, Instant at, long people, int copies, int folders) {
    public boolean everywhere() {
      return copies == folders;
    }
  }

  /** Somebody's wrapped key. */
  public record Person(SubjectId subject, WrappedKey key) {}

  /**
   * Writes one, with all keys that are handed to it.
   *
   * @return how many people are in it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long write(int epoch, Instant at, Consumer<Consumer<Person>> people) {
    // Two at once: whoever sees less may not be the last to write.
    db.sql("lock table vault.key_export in share row exclusive mode").update();
    mustBeThere();
    var count = new AtomicLong();
    var first = place(folders.getFirst(), epoch);
    long lines =
        put(first, fresh -> file.write(fresh, epoch, put -> fill(epoch, at, people, put, count)));
    folders.stream()
        .skip(1)
        .forEach(one -> put(place(one, epoch), fresh -> copy(first, fresh, lines)));
    db.sql(
            """
            insert into vault.key_export (epoch, at, people) values (?, ?, ?)
            on conflict (epoch) do update set at = excluded.at, people = excluded.people
            """)
        .params(epoch, at.atOffset(ZoneOffset.UTC), count.get())
        .update();
    return count.get();
  }

  /**
   * The folders are made with the first export of all and never later: one that is gone, or has no
   * export in it, is a disk that is away or the place where it is mounted. What is written there
   * would lie on the disk whose loss it is kept for.
   */
  private void mustBeThere() {
    if (newest().isPresent() && folders.stream().anyMatch(one -> in(one).isEmpty())) {
      throw new KeyExportFile.ExportBroken(
          "has no folder to go to: one is away, as a disk that is not mounted, or has no export in"
              + " it");
    }
  }

  /** Whole or not at all, and read back before it takes the place of the one before. */
  private long put(Path place, ToLongFunction<Path> written) {
    try {
      Files.createDirectories(
          place.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var fresh = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".new");
      try {
        long lines = written.applyAsLong(fresh);
        if (file.read(fresh, new KeyExportFile.Reading() {}).lines() != lines) {
          throw new KeyExportFile.ExportBroken("does not read as it was written");
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        flush(place.getParent());
        return lines;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static long copy(Path first, Path fresh, long lines) {
    try {
      Files.copy(first, fresh, StandardCopyOption.COPY_ATTRIBUTES);
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return lines;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void fill(
      int epoch,
      Instant at,
      Consumer<Consumer<Person>> people,
      KeyExportFile.Reading lines,
      AtomicLong count) {
    lines.written(at);
    lines.proof(epochs.proof(epoch));
    lines.register(epochs.readRegisterKey().orElseThrow());
    people.accept(
        one -> {
          lines.person(one.subject(), one.key());
          count.incrementAndGet();
        });
    db.sql("select subject_id, at, epoch from vault.erasure_log order by at, subject_id")
        .query(
            row -> {
              lines.erased(
                  new SubjectId(row.getObject("subject_id", UUID.class)),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  row.getInt("epoch"));
            });
    rows.each(lines::erased);
    keptOnly.stream().forEach(one -> one.now().forEach(lines::restricted));
  }

  /**
   * Deletes those of an epoch that is dead, and of every one before it, with what was half written.
   */
  public void deleteUpTo(int epoch) {
    for (var folder : folders) {
      for (var one : in(folder)) {
        delete(one, epoch);
      }
    }
    db.sql("delete from vault.key_export where epoch <= ?").param(epoch).update();
  }

  /** Whoever is put back on another machine has none there yet. */
  public void forget() {
    db.sql("delete from vault.key_export").update();
  }

  private static List<Path> in(Path folder) {
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, "keys-*.tkx*")) {
      files.forEach(found::add);
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return found;
  }

  private static void delete(Path one, int epoch) {
    var name = NAME.matcher(one.getFileName().toString());
    if (name.lookingAt() && Integer.parseInt(name.group(1)) <= epoch) {
      try {
        Files.deleteIfExists(one);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** The newest one. */
  public Optional<Export> newest() {
    return db.sql("select epoch, at, people from vault.key_export order by epoch desc limit 1")
        .query(
            (row, n) ->
                new Export(
                    row.getInt("epoch"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getLong("people"),
                    copies(row.getInt("epoch")),
                    folders.size()))
        .optional();
  }

  private int copies(int epoch) {
    return (int) folders.stream().filter(one -> Files.exists(place(one, epoch))).count();
  }

  private static Path place(Path folder, int epoch) {
    return folder.resolve("keys-" + epoch + ".tkx");
  }

  private static void flush(Path folder) throws IOException {
    try (var directory = FileChannel.open(folder)) {
      directory.force(true);
    }
  }
}
