package fi.tallessa.admission.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyLineTest {

  private static final String SIGNATURE = "0d0a0d0a000d0a515549540a";

  @ParameterizedTest
  @CsvSource({
    "PROXY TCP4 203.0.113.7 192.0.2.1 51234 443, 203.0.113.7",
    "PROXY TCP6 2001:db8::7 2001:db8::1 51234 443, 2001:db8:0:0:0:0:0:7",
  })
  void s33_words_say_who_stands_behind_and_the_next_byte_is_left(String line, String who)
      throws IOException {
    var in = in(line + "\r\n\u0016");
    assertThat(ProxyLine.read(in).orElseThrow().shown()).isEqualTo(who);
    assertThat(in.read()).isEqualTo(0x16);
  }

  @ParameterizedTest
  @CsvSource({
    "21 11 000c cb007107 c0000201 c822 01bb, 203.0.113.7",
    // With a checksum after the addresses (PP2_TYPE_CRC32C).
    "21 11 0013 cb007107 c0000201 c822 01bb 03 0004 00000000, 203.0.113.7",
    "21 21 0024 20010db8000000000000000000000007 20010db8000000000000000000000001 c822 01bb, 2001:db8:0:0:0:0:0:7",
    "21 21 0024 00000000000000000000ffffcb007107 00000000000000000000ffffc0000201 c822 01bb, 203.0.113.7",
  })
  void s33_bytes_say_it_too(String line, String who) throws IOException {
    var in = bytes(line + "16");
    assertThat(ProxyLine.read(in).orElseThrow().shown()).isEqualTo(who);
    assertThat(in.read()).isEqualTo(0x16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 00 0000", "20 11 000c cb007107 c0000201 c822 01bb"})
  void a_proxy_that_looks_whether_we_are_well_names_nobody(String line) throws IOException {
    assertThat(ProxyLine.read(bytes(line))).isEmpty();
    assertThat(ProxyLine.read(in("PROXY UNKNOWN\r\n"))).isEmpty();
    assertThat(ProxyLine.read(in("PROXY UNKNOWN ffff:: ffff:: 1 2\r\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n",
        "\u0016\u0003\u0001\u0002",
        "POST / HTTP/1.1\r\n",
        "PROXY TCP4 203.0.113.7 192.0.2.1 51234 443\n",
        "PROXY TCP4 203.0.113.7 192.0.2.1 51234\r\n",
        "PROXY TCP4 2001:db8::7 2001:db8::1 51234 443\r\n",
        "PROXY TCP6 203.0.113.7 192.0.2.1 51234 443\r\n",
        "PROXY TCP4 localhost 192.0.2.1 51234 443\r\n",
        "PROXY  TCP4 203.0.113.7 192.0.2.1 51234 443\r\n",
        "PROXY UDP4 203.0.113.7 192.0.2.1 51234 443\r\n",
        "PROXY\r\n",
        "P\r\n",
        "PROXY TCP4 203.0.113.7 192.0.2.1 51234 443                                                                   \r\n",
      })
  void s33_whoever_begins_in_another_way_is_not_heard(String said) {
    assertThatThrownBy(() -> ProxyLine.read(in(said))).isInstanceOf(ProxyLine.NoProxyLine.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22 11 000c cb007107 c0000201 c822 01bb",
        "11 11 000c cb007107 c0000201 c822 01bb",
        "21 12 000c cb007107 c0000201 c822 01bb",
        "21 31 000c cb007107 c0000201 c822 01bb",
        "21 11 000b cb007107 c0000201 c822 01",
        "21 21 000c cb007107 c0000201 c822 01bb",
        "21 11 ffff",
      })
  void s33_bytes_of_another_kind_are_not_heard(String line) {
    assertThatThrownBy(() -> ProxyLine.read(bytes(line))).isInstanceOf(ProxyLine.NoProxyLine.class);
  }

  @Test
  void whatever_comes_it_is_read_as_far_as_a_line_goes_or_refused() throws IOException {
    var chance = new Random(20261130);
    for (int n = 0; n < 20_000; n++) {
      var said = new byte[chance.nextInt(300)];
      chance.nextBytes(said);
      begin(said, chance.nextInt(4));
      try {
        ProxyLine.read(new ByteArrayInputStream(said));
      } catch (IOException none) {
        assertThat(none.getMessage()).as("tells nothing").isIn("no line of a proxy", null);
      }
    }
  }

  /** As a line begins, or not. */
  private static void begin(byte[] said, int how) {
    var start =
        switch (how) {
          case 0 -> HexFormat.of().parseHex(SIGNATURE + "2111");
          case 1 -> "PROXY TCP4 ".getBytes(ISO_8859_1);
          case 2 -> "PROXY TCP6 ".getBytes(ISO_8859_1);
          default -> new byte[0];
        };
    ByteBuffer.wrap(said).put(start, 0, Math.min(start.length, said.length));
  }

  private static ByteArrayInputStream in(String said) {
    return new ByteArrayInputStream(said.getBytes(ISO_8859_1));
  }

  private static ByteArrayInputStream bytes(String line) {
    return new ByteArrayInputStream(HexFormat.of().parseHex(SIGNATURE + line.replace(" ", "")));
  }
}
