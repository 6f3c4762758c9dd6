package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.audit.log.Checkpoints.KeyWord;
import fi.tallessa.audit.log.Flaw.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** One key after another signs the chain, and which it is from where on the chain tells itself. */
@RegisterTest
class LogKeyTest {

  private static final Instant AT = Instant.parse("2026-11-24T08:03:00Z");

  @Autowired Owner owner;
  @TempDir Path folder;

  private LogKey key;
  private LogKey before;

  /** A key, and a machine that keeps it when another one follows. */
  @BeforeEach
  void aKey() throws IOException {
    key = in("ours");
    key.makeIfNone();
    before = in("theirs");
    Files.createDirectories(folder.resolve("theirs"));
    for (var name : List.of("log.key", "log.pub")) {
      Files.copy(
          folder.resolve("ours").resolve(name),
          folder.resolve("theirs").resolve(name),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  @Test
  void s37_that_a_key_has_followed_is_told_in_the_chain_and_signed_by_the_one_before() {
    inScratch(
        log -> {
          follow(log);
          var report = log.verify(List.of());
          assertThat(report.flaw()).isEmpty();
          assertThat(report.keys())
              .containsExactly(new KeyChange(log.all().getLast().number(), false));
          assertThat(report.toString()).contains("the key was changed with", "signed that");
        });
  }

  @Test
  void s37_a_key_that_was_lost_is_certified_as_lost() {
    inScratch(
        log -> {
          delete("log.key");
          follow(log);
          var report = log.verify(List.of());
          assertThat(report.flaw()).isEmpty();
          assertThat(report.keys()).extracting(KeyChange::lost).containsExactly(true);
          assertThat(log.checkpoints.keyFollowed()).contains(new KeyWord(AT, true));
          assertThat(report.toString()).contains("the one before was lost");
        });
  }

  @Test
  void s37_a_signature_of_the_key_before_is_not_taken_for_what_came_after_it() {
    inScratch(
        log -> {
          follow(log);
          long last = log.checkpoints.last().orElseThrow().number();
          log.seal(before, log.numbers().getLast());
          assertThat(log.verify(List.of()).flaw())
              .contains(new Flaw(Kind.CHECKPOINT_ALTERED, log.lastBefore(last) + 1, last + 1));
        });
  }

  /** Whoever has the key before and the database may cut off that another one has followed. */
  @Test
  void s37_a_chain_that_goes_on_with_the_key_before_is_found() {
    inScratch(
        log -> {
          follow(log);
          log.db.sql("delete from audit.checkpoint where form < 0").update();
          log.seal(before, log.numbers().getLast());
          assertThat(log.verify(List.of()).flaw()).map(Flaw::kind).contains(Kind.CUT);
        });
  }

  @Test
  void s37_who_follows_is_what_the_key_before_has_signed() throws IOException {
    key.make();
    var pub = folder.resolve("ours/log.pub");
    var stranger = AnotherKey.made().verifier().lines().getFirst();
    var lines = Files.readAllLines(pub);
    Files.write(pub, List.of(lines.getFirst(), stranger + " " + lines.getLast().split(" ")[1]));
    assertThat(key.verifier().followed(1, key.verifier().said(1))).isFalse();
    Files.write(pub, lines);
    assertThat(key.verifier().followed(1, key.verifier().said(1))).isTrue();
  }

  @Test
  void s37_a_machine_with_the_key_before_seals_nothing() {
    inScratch(
        log -> {
          follow(log);
          var open = log.open();
          assertThatThrownBy(() -> new Chain(log.checkpoints, before).seal(open, AT))
              .isInstanceOf(LogKeyMissing.class);
          copy("log.pub");
          assertThatThrownBy(() -> new Chain(log.checkpoints, before).seal(open, AT))
              .as("it knows that another one has followed")
              .isInstanceOf(LogKeyMissing.class);
          new Chain(log.checkpoints, key).seal(open, AT);
          assertThat(log.verify(List.of()).flaw()).isEmpty();
        });
  }

  private void follow(ScratchLog log) {
    key.make();
    new Chain(log.checkpoints, key).head(AT);
  }

  private LogKey in(String name) {
    return new LogKey(new LogSettings(folder.resolve(name), "", null));
  }

  private void delete(String name) {
    try {
      Files.delete(folder.resolve("ours").resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void copy(String name) {
    try {
      Files.copy(
          folder.resolve("ours").resolve(name),
          folder.resolve("theirs").resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void inScratch(Consumer<ScratchLog> looked) {
    owner.inScratch(db -> looked.accept(new ScratchLog(db, key, folder)));
  }
}
