package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of wrapped keys: whole and with the key of its epoch, or nothing. */
class KeyExportFileTest {

  private static final int PEOPLE = 1_500;
  private static final Instant AT = Instant.parse("2026-05-01T09:00:00.123Z");

  private static final ErasedRow ROW =
      new ErasedRow(
          UUID.randomUUID(),
          SubjectId.random(),
          AT,
          "customer.datum",
          "{\"field\": \"phone\", \"version\": 1}",
          true);

  @TempDir Path home;
  private Path export;
  private KeyExportFile file;
  private final List<String> written = new ArrayList<>();

  @BeforeEach
  void written() {
    var keys = keys("keys");
    file = new KeyExportFile(keys);
    export = home.resolve("keys-4.tkx");
    file.write(
        export,
        4,
        lines -> {
          lines.proof(new byte[] {9});
          lines.register(new WrappedKey(4, new byte[] {8}));
          for (int n = 0; n < PEOPLE; n++) {
            var subject = SubjectId.random();
            lines.person(subject, new WrappedKey(4, new byte[] {7, (byte) n}));
            written.add(subject.value() + " " + (byte) n);
          }
          var gone = SubjectId.random();
          lines.erased(gone, AT, 3);
          written.add("gone " + gone.value() + " " + AT + " 3");
          lines.erased(ROW);
          written.add(ROW.subject() + " " + ROW.at() + " " + ROW.key() + " " + ROW.rewritten());
        });
  }

  @Test
  void s37_it_reads_as_it_was_written_and_names_nobody_in_clear() throws IOException {
    var read = new ArrayList<String>();
    var whole =
        file.read(
            export,
            new KeyExportFile.Reading() {
              @Override
              public void person(SubjectId subject, WrappedKey wrapped) {
                read.add(subject.value() + " " + wrapped.bytes()[1]);
              }

              @Override
              public void erased(SubjectId subject, Instant at, int epoch) {
                read.add("gone " + subject.value() + " " + at + " " + epoch);
              }

              @Override
              public void erased(ErasedRow row) {
                read.add(row.subject() + " " + row.at() + " " + row.key() + " " + row.rewritten());
              }
            });
    assertThat(read).isEqualTo(written);
    assertThat(whole).isEqualTo(new KeyExportFile.Whole(4, PEOPLE + 4));
    var clear = new String(Files.readAllBytes(export), StandardCharsets.ISO_8859_1);
    assertThat(clear).doesNotContain(written.getFirst().split(" ")[0]);
  }

  @Test
  void s37_without_the_key_of_its_epoch_it_is_noise() {
    var none = new KeyExportFile(new KeyFiles(List.of(home.resolve("none"))));
    assertThatThrownBy(() -> none.read(export, new KeyExportFile.Reading() {}))
        .isInstanceOf(KeyMissing.class);
    var keys = keys("other");
    assertThatThrownBy(() -> new KeyExportFile(keys).read(export, new KeyExportFile.Reading() {}))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void s37_cut_short_anywhere_or_changed_anywhere_it_is_refused() throws IOException {
    var bytes = Files.readAllBytes(export);
    for (int cut = 0; cut < bytes.length; cut += Math.max(1, bytes.length / 60)) {
      assertRefused(Arrays.copyOf(bytes, cut));
    }
    for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 60)) {
      var changed = bytes.clone();
      changed[at] ^= 4;
      assertRefused(changed);
    }
    assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
  }

  @Test
  void s45_while_a_rotation_is_stuck_each_key_stands_with_the_epoch_that_wraps_it() {
    var mixed = home.resolve("mixed");
    file.write(
        mixed,
        4,
        lines -> {
          lines.register(new WrappedKey(3, new byte[] {8}));
          lines.person(SubjectId.random(), new WrappedKey(3, new byte[] {7}));
          lines.person(SubjectId.random(), new WrappedKey(4, new byte[] {7}));
        });
    var epochs = new ArrayList<Integer>();
    file.read(
        mixed,
        new KeyExportFile.Reading() {
          @Override
          public void person(SubjectId subject, WrappedKey wrapped) {
            epochs.add(wrapped.epoch());
          }

          @Override
          public void register(WrappedKey wrapped) {
            epochs.add(wrapped.epoch());
          }
        });
    assertThat(epochs).containsExactly(3, 3, 4);
  }

  private KeyFiles keys(String folder) {
    var keys = new KeyFiles(List.of(home.resolve(folder)));
    keys.make(1);
    keys.make(4);
    return keys;
  }

  private void assertRefused(byte[] bytes) throws IOException {
    var changed = Files.write(home.resolve("changed"), bytes);
    assertThatThrownBy(() -> file.read(changed, new KeyExportFile.Reading() {}))
        .isInstanceOfAny(KeyExportFile.ExportBroken.class, SealBroken.class, KeyMissing.class);
  }
}
