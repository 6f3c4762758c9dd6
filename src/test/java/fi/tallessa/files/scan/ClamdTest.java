package fi.tallessa.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scanner beside the register that speaks as clamd does. */
class ClamdTest {

  private static final byte[] FILE = "z".repeat(150_000).getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "stream: OK, FINE",
    "stream: Eicar-Test-Signature FOUND, FOUND",
    "INSTREAM size limit exceeded. ERROR, UNSURE",
    "'', UNSURE"
  })
  void i5_10_the_whole_file_is_handed_over_and_the_answer_understood(
      String says, Clamd.Answer understood) throws Exception {
    try (var server = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      var heard = answering(server, says);
      var clamd = new Clamd(server.getLocalAddress(), Duration.ofSeconds(20));
      assertThat(clamd.asked(FILE)).isEqualTo(understood);
      assertThat(heard.get()).isEqualTo(FILE);
    }
  }

  @Test
  void i5_10_a_socket_of_this_machine_does_as_well(@TempDir Path folder) throws Exception {
    var path = folder.resolve("clamd");
    try (var server = listening(UnixDomainSocketAddress.of(path))) {
      answering(server, "stream: X FOUND");
      assertThat(why(new Scanner(path.toString()))).isEqualTo(Unfit.VIRUS);
    } finally {
      Files.deleteIfExists(path);
    }
  }

  @Test
  void i5_10_where_one_is_named_nothing_is_kept_that_it_has_not_seen() throws IOException {
    InetSocketAddress gone;
    try (var server = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      gone = (InetSocketAddress) server.getLocalAddress();
    }
    assertThat(why(new Scanner("127.0.0.1:" + gone.getPort()))).isEqualTo(Unfit.UNSCANNED);
    assertThat(why(new Scanner(""))).as("none is named").isNull();
    assertThat(new Scanner("").there()).isFalse();
  }

  @Test
  void i5_10_one_that_never_answers_is_not_waited_for() throws IOException {
    try (var server = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      var clamd = new Clamd(server.getLocalAddress(), Duration.ofMillis(200));
      assertThatThrownBy(() -> clamd.asked(FILE)).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8:3310", "3310", "localhost", "127.0.0.1:x", ":"})
  void i5_10_a_file_is_handed_to_no_other_machine(String at) {
    assertThatThrownBy(() -> new Scanner(at))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this machine");
  }

  private static Unfit why(Scanner scanner) {
    try {
      scanner.refuse(FILE);
      return null;
    } catch (Unfit.Found found) {
      return found.why();
    }
  }

  private static ServerSocketChannel listening(SocketAddress at) throws IOException {
    var server =
        at instanceof UnixDomainSocketAddress
            ? ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)
            : ServerSocketChannel.open();
    return server.bind(at);
  }

  /** Takes one file as the protocol says, and gives it back. */
  private static CompletableFuture<byte[]> answering(ServerSocketChannel server, String says) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (var channel = server.accept()) {
            var in = new DataInputStream(Channels.newInputStream(channel));
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
              file.write(in.readNBytes(length));
            }
            Channels.newOutputStream(channel)
                .write((says + "\0").getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
          } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
          }
        });
  }
}
