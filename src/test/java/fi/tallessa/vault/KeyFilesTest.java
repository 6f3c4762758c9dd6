package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key-encryption keys in files: two copies of each, and what becomes of a bad one. */
class KeyFilesTest {

  private static final byte[] KEY = Aead.newKey();
  private static final byte[] PLACE = {1, 2, 3};
  private static final String OTHER = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  @TempDir Path home;
  private Path one;
  private Path two;
  private byte[] sealed;

  @BeforeEach
  void two_copies() {
    one = home.resolve("one/epoch-1.key");
    two = home.resolve("two/epoch-1.key");
    var keys = keys();
    keys.make(1);
    sealed = keys.wrap(1, KEY, PLACE);
  }

  @Test
  void s37_a_key_lies_in_every_copy_and_nobody_else_may_read_it() throws IOException {
    assertThat(Files.readString(one)).isEqualTo(Files.readString(two)).hasSize(44);
    for (var file : List.of(one, two)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
      assertThat(file.getParent()).isDirectoryContaining(file::equals);
      assertThat(file.getParent().toFile().list()).hasSize(1);
    }
  }

  @Test
  void s37_either_copy_opens_alone() throws IOException {
    keys().make(2);
    Files.delete(one);
    assertThat(keys().unwrap(1, sealed, PLACE)).isEqualTo(KEY);
    assertThat(states()).containsExactly(CopyState.MISSING, CopyState.RIGHT);
    assertThat(keys().heal(1, sealed, PLACE)).containsExactly(1);
    assertThat(Files.readString(one)).isEqualTo(Files.readString(two));
    Files.delete(two);
    assertThat(keys().unwrap(1, sealed, PLACE)).isEqualTo(KEY);
  }

  @Test
  void s37_a_wrong_key_is_told_and_never_written_over() throws IOException {
    Files.writeString(one, OTHER);
    assertThat(keys().unwrap(1, sealed, PLACE)).as("by the other copy").isEqualTo(KEY);
    assertThat(states()).containsExactly(CopyState.WRONG, CopyState.RIGHT);
    assertThat(keys().heal(1, sealed, PLACE)).isEmpty();
    assertThatThrownBy(() -> keys().make(1))
        .isInstanceOf(KeyMissing.class)
        .hasMessageContaining("not the same");
    assertThat(Files.readString(one)).isEqualTo(OTHER);
    Files.writeString(two, OTHER);
    assertThatThrownBy(() -> keys().unwrap(1, sealed, PLACE)).isInstanceOf(SealBroken.class);
  }

  @Test
  void s37_a_key_others_may_read_is_not_used() throws IOException {
    Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(states()).containsExactly(CopyState.OPEN, CopyState.RIGHT);
    Files.setPosixFilePermissions(two, PosixFilePermissions.fromString("rw----r--"));
    assertThatThrownBy(() -> keys().unwrap(1, sealed, PLACE))
        .isInstanceOf(KeyMissing.class)
        .hasMessageContaining("make it 0600");
  }

  @Test
  void s37_without_any_copy_nothing_opens_and_none_is_made_in_its_place() throws IOException {
    keys().make(2);
    Files.delete(one);
    Files.delete(two);
    assertThatThrownBy(() -> keys().unwrap(1, sealed, PLACE)).isInstanceOf(KeyMissing.class);
    assertThatThrownBy(() -> keys().wrap(1, KEY, PLACE)).isInstanceOf(KeyMissing.class);
    assertThat(keys().heal(1, sealed, PLACE)).isEmpty();
    assertThat(keys().has(1)).isFalse();
  }

  @Test
  void s45_making_that_was_cut_off_goes_on_with_the_same_key() throws IOException {
    var made = Files.readString(one);
    Files.delete(two);
    var keys = keys();
    keys.make(1);
    assertThat(Files.readString(two)).isEqualTo(made);
    assertThat(keys.unwrap(1, keys.wrap(1, KEY, PLACE), PLACE)).isEqualTo(KEY);
  }

  @Test
  void s45_a_destroyed_key_is_in_no_copy_with_what_a_power_cut_left_of_it() throws IOException {
    Files.copy(two, two.resolveSibling("epoch-1.key.cut.new"));
    keys().make(10);
    keys().destroy(1);
    keys().destroy(1);
    assertThat(one.getParent().toFile().list()).containsExactly("epoch-10.key");
    assertThat(two.getParent().toFile().list()).containsExactly("epoch-10.key");
    assertThatThrownBy(() -> keys().unwrap(1, sealed, PLACE)).isInstanceOf(KeyMissing.class);
  }

  @Test
  void s37_a_folder_that_is_away_is_told_and_not_made_anew() throws IOException {
    var keys = keys();
    keys.make(2);
    keys.destroy(1);
    var second = keys.wrap(2, KEY, PLACE);
    Files.move(two.getParent(), home.resolve("not-mounted"));
    assertThatThrownBy(() -> keys().make(3)).isInstanceOf(KeyMissing.class);
    assertThat(keys().test(2, second, PLACE)).containsExactly(CopyState.RIGHT, CopyState.AWAY);
    assertThat(keys().heal(2, second, PLACE)).isEmpty();
    assertThat(two.getParent()).doesNotExist();
    Files.writeString(two.getParent(), "a file");
    assertThat(keys().test(2, second, PLACE)).containsExactly(CopyState.RIGHT, CopyState.AWAY);
  }

  @Test
  void s45_the_place_where_a_disk_is_mounted_is_no_copy_and_nothing_is_written_or_destroyed_there()
      throws IOException {
    var elsewhere = Files.move(two.getParent(), home.resolve("not-mounted"));
    Files.createDirectory(two.getParent());
    assertThat(states()).containsExactly(CopyState.RIGHT, CopyState.AWAY);
    assertThat(keys().heal(1, sealed, PLACE)).isEmpty();
    assertThatThrownBy(() -> keys().make(2)).isInstanceOf(KeyMissing.class);
    assertThatThrownBy(() -> keys().destroy(1)).isInstanceOf(KeyMissing.class);
    assertThat(two.getParent()).isEmptyDirectory();
    Files.delete(two.getParent());
    Files.move(elsewhere, two.getParent());
    assertThat(Files.exists(two)).as("what was said to live").isTrue();
    keys().make(2);
    keys().destroy(1);
    assertThat(two.getParent().toFile().list()).containsExactly("epoch-2.key");
  }

  @Test
  void s37_a_copy_that_is_added_counts_once_the_key_was_brought_to_it() throws IOException {
    var three = Files.createDirectory(home.resolve("three"));
    var keys = new KeyFiles(List.of(one.getParent(), three));
    assertThat(keys.heal(1, sealed, PLACE)).isEmpty();
    Files.copy(one, three.resolve("epoch-1.key"), StandardCopyOption.COPY_ATTRIBUTES);
    assertThat(keys.test(1, sealed, PLACE)).containsOnly(CopyState.RIGHT);
    keys.make(2);
    assertThat(three.resolve("epoch-2.key")).exists();
  }

  @Test
  void s45_a_key_in_a_folder_that_is_away_is_not_said_to_be_destroyed() throws IOException {
    keys().make(2);
    var elsewhere = Files.move(two.getParent(), home.resolve("not-mounted"));
    assertThatThrownBy(() -> keys().destroy(1))
        .isInstanceOf(KeyMissing.class)
        .hasMessage("A copy of the keys is away; the key of epoch 1 lives.");
    Files.move(elsewhere, two.getParent());
    keys().destroy(1);
    assertThat(two.getParent().toFile().list()).containsExactly("epoch-2.key");
  }

  private List<CopyState> states() {
    return keys().test(1, sealed, PLACE);
  }

  private KeyFiles keys() {
    return new KeyFiles(List.of(home.resolve("one"), home.resolve("two")));
  }
}
