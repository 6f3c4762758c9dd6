package fi.tallessa.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and networks are what their digits say, or none. */
class NetworkTest {

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource({
    "10.8.0.0/16, 10.8.0.0, true",
    "10.8.0.0/16, 10.8.255.255, true",
    "10.8.0.0/16, 10.7.255.255, false",
    "10.8.0.0/16, 10.9.0.0, false",
    "10.8.0.128/25, 10.8.0.127, false",
    "10.8.0.128/25, 10.8.0.128, true",
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "10.1.2.3/32, 10.1.2.3, true",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
    "::ffff:10.0.0.0/8, 10.1.2.3, true",
    "10.0.0.0/8, ::10.1.2.3, false",
    "2001:db8:8::/48, 2001:db8:8:ffff::1, true",
    "2001:db8:8::/48, 2001:db8:9::, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "fe80::/10, fe80::1%eth0, true",
    "fe80::/10, fe80::1%2, true",
    "2001:db8::/32, 10.1.2.3, false",
    "10.0.0.0/8, 2001:db8::1, false",
  })
  void s33_an_address_is_in_the_network_its_bits_say(String network, String address, boolean in) {
    var one = IpAddress.ofConnection(address).orElseThrow();
    assertThat(Network.of(network).orElseThrow().contains(one)).isEqualTo(in);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "/8",
        "10.8.0.0/",
        "10.8.0.0/33",
        "10.8.0.0/-1",
        "10.8.0.0/0",
        "0.0.0.0/6",
        "10.8.0.0/08",
        "10.8.0.0/16/16",
        "10.8.0.1/16",
        "10.8.0.0/255.255.0.0",
        "10.8/16",
        "10.8",
        "168296448",
        "0x0a080000",
        "010.8.0.0/16",
        "10.08.0.0/16",
        "256.1.1.1",
        "10.8.0.0 /16",
        "10.8.0.*",
        "vpn.example.fi",
        "localhost",
        "2001:db8::/129",
        "2001:db8::1/48",
        "::/0",
        "[::1]",
        "::1%lo",
        "fe80::1%eth0",
        "2001:db8:::1",
        ":",
        "::ffff:10.0.0.0/104",
        "١٠.٨.٠.٠/16",
        "10.8.0.0/16\n10.9.0.0/16"
      })
  void s33_anything_else_is_no_network(String said) {
    assertThat(Network.of(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "2001:db8::1"})
  void s33_an_address_is_written_into_no_log(String said) {
    assertThat(IpAddress.of(said).orElseThrow().toString()).doesNotContain(said);
    assertThat(Network.of(said).orElseThrow().toString()).doesNotContain(said);
  }

  @ParameterizedTest(name = "{0} within {1}: {2}")
  @CsvSource({
    "10.8.0.0/16, 10.0.0.0/8, true",
    "10.0.0.0/8, 10.0.0.0/8, true",
    "10.0.0.0/8, 10.8.0.0/16, false",
    "10.9.0.0/16, 10.8.0.0/16, false",
    "2001:db8::/32, 10.0.0.0/8, false",
  })
  void s33_a_pool_is_a_part_of_a_network_or_not(String pool, String network, boolean within) {
    assertThat(Network.of(pool).orElseThrow().within(Network.of(network).orElseThrow()))
        .isEqualTo(within);
  }
}
