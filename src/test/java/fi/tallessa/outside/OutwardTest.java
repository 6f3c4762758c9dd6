package fi.tallessa.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.association.Country;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register speaks to machines of its list, which stand in the EEA, and to no other (S29). */
class OutwardTest {

  private static final int PATIENCE = 200;

  @Test
  void s29_a_machine_of_the_list_may_be_spoken_to_and_no_other() {
    var hosts = Hosts.of("loki.example.fi/FI", " DB.example.se/SE ", "");
    assertThat(hosts.allows("loki.example.fi")).isTrue();
    assertThat(hosts.allows("Db.Example.se")).isTrue();
    assertThat(hosts.find("db.example.se")).map(Host::country).contains(Country.SE);
    for (var other :
        new String[] {
          "", "example.fi", "x.loki.example.fi", "loki.example.fi.evil.com", "192.0.2.7"
        }) {
      assertThat(hosts.allows(other)).as(other).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loki.example.com/US",
        "loki.example.com/GB",
        "loki.example.com/CH",
        "loki.example.com/",
        "loki.example.com",
        "/FI",
        "*/FI ",
        "two words/FI"
      })
  void s29_a_machine_outside_the_eea_or_of_no_country_stops_the_start(String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hosts.of(said))
        .withMessageContaining("only countries of the EU and the EEA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "LOCALHOST"})
  void this_machine_needs_no_word(String host) {
    assertThat(Hosts.of().allows(host)).isTrue();
  }

  /** Its name is not even looked up: that would tell a stranger that we are here. */
  @Test
  void s29_whoever_is_not_on_the_list_is_not_asked() throws Exception {
    var tls = SSLContext.getDefault();
    assertThatThrownBy(() -> Outward.tls(Hosts.of(), tls, "loki.example.com", 6514, PATIENCE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not on the list");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () ->
                  Outward.tls(Hosts.of(), tls, "localhost", server.getLocalPort(), PATIENCE)
                      .startHandshake())
          .as("this machine was asked, and says nothing")
          .isInstanceOf(IOException.class)
          .hasMessageNotContaining("not on the list");
    }
  }

  @Test
  void s29_what_is_spoken_to_in_the_clear_is_on_this_machine() {
    var elsewhere = new InetSocketAddress("192.0.2.7", 3310);
    assertThatThrownBy(() -> Outward.here(elsewhere))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not on this machine");
  }
}
