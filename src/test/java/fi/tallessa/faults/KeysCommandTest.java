package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.vault.SoftToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code --keys=…}, as an operator runs it beside the register. */
@Tag("long")
class KeysCommandTest {

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rw-------");
  private static final Duration LONG = Duration.ofMinutes(3);

  @Test
  void s45_the_operator_looks_tries_changes_and_exports_and_is_told_what_is_wrong()
      throws Exception {
    var folder = RegisterProcess.folder("keys-command");
    var copy = RegisterProcess.folder("keys-copy");
    var two = "--tallessa.keys.folders=" + folder.resolve("keys") + "," + copy;
    says(folder, 1, "Epoch 1, since", "--keys=status", two, behindAProxy(folder));
    says(folder, 0, "Epoch 2 has begun, and the key before it is destroyed", "--keys=rotate", two);
    says(folder, 0, "Exported the keys of 0 people, wrapped by epoch 2", "--keys=export", two);
    assertThat(copy.toFile().list()).containsExactly("epoch-2.key");
    assertThat(folder.resolve("keys").toFile().list()).containsExactly("epoch-2.key");

    Files.move(copy.resolve("epoch-2.key"), copy.resolve("epoch-1.key"));
    says(folder, 0, "Copy 2: opens what it should.", "--keys=self-test", two);
    assertThat(copy.toFile().list())
        .as("brought from the other, and what came back with a disk destroyed again")
        .containsExactly("epoch-2.key");
    Files.writeString(copy.resolve("epoch-2.key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    says(folder, 1, "Copy 2: is another key. It was left as it is.", "--keys=self-test", two);
    says(folder, 0, "Epoch 3 has begun", "--keys=rotate", two);
    assertThat(copy.toFile().list()).containsExactly("epoch-3.key");

    Files.delete(copy.resolve("epoch-3.key"));
    Files.delete(copy);
    Files.writeString(copy, "no folder");
    says(folder, 1, "No key was destroyed that is needed.", "--keys=rotate", two);
    says(folder, 1, "Copy 2: does not answer, or has no key in it.", "--keys=status", two);
    says(folder, 2, "Say --keys=status", "--keys=destroy", two);
  }

  @Test
  void s37_keys_in_a_token_are_changed_as_those_in_files() throws Exception {
    var folder = RegisterProcess.folder("keys-token");
    int slot = SoftToken.slot();
    var pin = Files.writeString(folder.resolve("pin"), SoftToken.PIN);
    var token =
        new String[] {
          "--tallessa.keys.token.library=" + SoftToken.LIBRARY,
          "--tallessa.keys.token.slot=" + slot,
          "--tallessa.keys.token.pin=" + pin
        };
    says(
        folder,
        1,
        "The file with the PIN of the token is open to others",
        with("--keys=rotate", token));
    Files.setPosixFilePermissions(pin, OURS_ALONE);
    says(folder, 0, "Epoch 2 has begun", with("--keys=rotate", token));
    says(folder, 1, "There is no second copy", with("--keys=status", token));
    assertThat(folder.resolve("keys")).doesNotExist();
    assertThat(folder.resolve("exports/keys-2.tkx")).exists();
    says(folder, 1, "The token with the keys does not open", with("--keys=status", wrong(token)));
  }

  /** As it stands in the file the register is started with (S33): no command has a port for it. */
  private static String behindAProxy(Path folder) throws Exception {
    var file =
        Files.writeString(folder.resolve("proxy.yaml"), "tallessa.admission.proxy-line: 8444\n");
    return "--spring.config.additional-location=file:" + file;
  }

  private static String[] wrong(String[] token) throws Exception {
    var pin = Files.writeString(Path.of(token[2].split("=")[1] + "-wrong"), "0000");
    Files.setPosixFilePermissions(pin, OURS_ALONE);
    return new String[] {token[0], token[1], "--tallessa.keys.token.pin=" + pin};
  }

  private static String[] with(String command, String... options) {
    var all = new String[options.length + 1];
    all[0] = command;
    System.arraycopy(options, 0, all, 1, options.length);
    return all;
  }

  private static void says(Path folder, int outcome, String sentence, String... options) {
    var register = RegisterProcess.register(folder, options);
    int ended = register.awaitEnd(LONG);
    assertThat(register.tail()).contains(sentence);
    assertThat(ended).as(register.tail()).isEqualTo(outcome);
  }
}
