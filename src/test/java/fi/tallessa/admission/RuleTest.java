package fi.tallessa.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An allowed network and the VPN, or a valid certificate (S33); over everything that matters. */
class RuleTest {

  private static final String PROXY = "10.0.0.2";
  private static final Rule RULE =
      new Rule(
          Ways.networks("10.0.0.0/8", "192.0.2.7"),
          Ways.networks("10.8.0.0/16"),
          Optional.of(new Proxy(IpAddress.of(PROXY).orElseThrow(), VpnHeader.of("X-Vpn: yes"))));

  @ParameterizedTest(name = "from {0} with {1}: {2}")
  @CsvSource({
    "10.8.0.7,    NONE,     VPN",
    "10.8.0.7,    REVOKED,  VPN",
    "10.1.0.7,    NONE,     NOT_BY_VPN",
    "192.0.2.7,   NONE,     NOT_BY_VPN",
    "192.0.2.8,   NONE,     ELSEWHERE",
    "203.0.113.9, VALID,    CERTIFICATE",
    "10.1.0.7,    VALID,    CERTIFICATE",
    "203.0.113.9, EARLY,    EARLY",
    "203.0.113.9, EXPIRED,  EXPIRED",
    "203.0.113.9, REVOKED,  REVOKED",
    "203.0.113.9, OTHER_CA, OTHER_CA",
    "10.1.0.7,    EXPIRED,  EXPIRED",
    "2001:db8::1, NONE,     ELSEWHERE",
  })
  void s33_an_allowed_network_and_the_vpn_or_a_valid_certificate(
      String from, ClientCertificate certificate, WayIn way) {
    assertThat(judged(from, Map.of(), certificate).way()).isEqualTo(way);
  }

  @ParameterizedTest(name = "behind the proxy {0}, VPN {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          10.8.0.7               | -   | VPN
          10.1.0.7               | yes | PROXY
          10.1.0.7               | -   | NOT_BY_VPN
          10.1.0.7               | no  | NOT_BY_VPN
          10.1.0.7               | Yes | NOT_BY_VPN
          203.0.113.9            | yes | ELSEWHERE
          10.8.0.7, 203.0.113.9  | yes | ELSEWHERE
          203.0.113.9, 10.8.0.7  | -   | VPN
          192.0.2.7, 10.1.0.7, 10.8.0.7 | - | VPN
          ::ffff:10.8.0.7        | -   | VPN
          -                      | yes | UNREADABLE
          unknown                | yes | UNREADABLE
          10.8.0.7,              | yes | UNREADABLE
          10.8.0.7:4711          | yes | UNREADABLE
          """)
  void asvs_15_3_4_behind_the_proxy_one_hop_is_read(String forwarded, String vpn, WayIn way) {
    var said = new TreeMap<String, List<String>>();
    if (forwarded != null) {
      said.put("X-Forwarded-For", List.of(forwarded));
    }
    if (vpn != null) {
      said.put("X-Vpn", List.of(vpn));
    }
    assertThat(judged(PROXY, said, ClientCertificate.NONE).way()).isEqualTo(way);
  }

  @Test
  void asvs_15_3_4_an_address_behind_the_proxy_is_that_of_who_asks() {
    var said = Map.of("X-Forwarded-For", List.of("203.0.113.9, 10.8.0.7"));
    assertThat(judged(PROXY, said, ClientCertificate.NONE).hop())
        .map(IpAddress::shown)
        .contains("10.8.0.7");
  }

  @Test
  void asvs_4_1_3_what_is_there_twice_was_smuggled_past_the_proxy() {
    var twice =
        List.of(
            Map.of("X-Forwarded-For", List.of("10.8.0.7", "10.8.0.7")),
            Map.of("X-Forwarded-For", List.of("10.8.0.7", "203.0.113.9")),
            Map.of("X-Forwarded-For", List.of("10.8.0.7"), "X-Vpn", List.of("yes", "yes")),
            Map.of("X-Forwarded-For", List.of("10.8.0.7"), "X-Vpn", List.of("no", "yes")));
    for (var said : twice) {
      assertThat(judged(PROXY, said, ClientCertificate.NONE).way())
          .as(said.toString())
          .isEqualTo(WayIn.UNREADABLE);
    }
  }

  /** From anybody but the proxy, whatever it is called. */
  @ParameterizedTest
  @MethodSource("forged")
  void asvs_4_1_3_a_forged_header_is_not_read(String name, String value) {
    for (var from : List.of("10.1.0.7", "203.0.113.9", "10.0.0.3")) {
      var plain = judged(from, Map.of(), ClientCertificate.NONE);
      assertThat(judged(from, Map.of(name, List.of(value)), ClientCertificate.NONE))
          .as(from)
          .isEqualTo(plain);
      assertThat(plain.way().admits()).isFalse();
    }
  }

  static Stream<String[]> forged() {
    return Stream.of("10.8.0.7", "yes", "SUCCESS", "-----BEGIN CERTIFICATE-----")
        .flatMap(
            value ->
                Stream.of(
                        "X-Forwarded-For",
                        "Forwarded",
                        "X-Real-IP",
                        "True-Client-IP",
                        "X-Vpn",
                        "X-Client-Cert",
                        "X-SSL-Client-Cert",
                        "X-SSL-Client-Verify",
                        "SSL_CLIENT_CERT")
                    .map(name -> new String[] {name, value}));
  }

  /** And from the proxy the two lines that are named, and no other. */
  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Real-IP", "X-Client-Cert", "X-SSL-Client-Verify"})
  void asvs_4_1_3_of_the_proxy_only_two_lines_are_read(String name) {
    var said =
        Map.of("X-Forwarded-For", List.of("203.0.113.9"), name, List.of("10.8.0.7", "SUCCESS"));
    assertThat(judged(PROXY, said, ClientCertificate.NONE).way()).isEqualTo(WayIn.ELSEWHERE);
  }

  /** Otherwise whoever stands behind it would come in with it. */
  @Test
  void asvs_12_1_3_a_certificate_of_the_proxy_lets_nobody_in() {
    var said = Map.of("X-Forwarded-For", List.of("203.0.113.9"));
    assertThat(judged(PROXY, said, ClientCertificate.VALID).way()).isEqualTo(WayIn.ELSEWHERE);
  }

  @ParameterizedTest
  @EnumSource(ClientCertificate.class)
  void s33_without_a_network_only_a_valid_certificate_comes_in(ClientCertificate certificate) {
    var rule = new Rule(List.of(), List.of(), Optional.empty());
    var from = IpAddress.of("10.8.0.7").orElseThrow();
    assertThat(rule.judge(new Knock(from, name -> List.of(), certificate)).way().admits())
        .isEqualTo(certificate == ClientCertificate.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "X-Vpn",
        "X-Vpn:",
        "X-Vpn: ",
        "Vpn: yes",
        "X-Vpn: y es",
        "X-Vpn : yes",
        "X-Vpn: ä",
        "X-Forwarded-For: 10.8.0.7",
        "x-vpn: yes",
        "X-V\u00e4: yes",
        "X-Vpn: yes\r\nX-A: b"
      })
  void asvs_4_1_3_a_header_is_named_as_no_browser_sends_one(String said) {
    assertThat(VpnHeader.of(said)).isEmpty();
  }

  @Test
  void what_the_proxy_says_is_written_into_no_log() {
    assertThat(RULE.toString()).doesNotContain("yes", PROXY);
    assertThat(VpnHeader.of("X-Vpn: yes").orElseThrow().shown()).isEqualTo("X-Vpn: yes");
  }

  private static Rule.Judged judged(
      String from, Map<String, List<String>> said, ClientCertificate certificate) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(said);
    return RULE.judge(
        new Knock(
            IpAddress.of(from).orElseThrow(),
            name -> headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()),
            certificate));
  }
}
