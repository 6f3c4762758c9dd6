package fi.tallessa.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is known of a request is what its connection has shown, and nothing it says of itself. */
class KnockTest {

  private static final ClientCertificates ANY =
      (chain, at) -> chain.isEmpty() ? ClientCertificate.NONE : ClientCertificate.VALID;

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void asvs_12_1_3_a_certificate_is_that_of_the_connection() {
    request.setAttribute(
        "jakarta.servlet.request.X509Certificate", new X509Certificate[] {null, null});
    assertThat(knock((chain, at) -> chain.size() == 2 ? ClientCertificate.VALID : null))
        .extracting(Knock::certificate)
        .isEqualTo(ClientCertificate.VALID);
  }

  @Test
  void asvs_4_1_3_a_header_is_no_certificate() {
    for (var name : List.of("X-Client-Cert", "X-SSL-Client-Cert", "X-SSL-Client-Verify")) {
      request.addHeader(name, "-----BEGIN CERTIFICATE-----");
    }
    assertThat(knock(ANY).certificate()).isEqualTo(ClientCertificate.NONE);
  }

  @Test
  void asvs_15_3_4_an_address_that_is_none_is_in_no_network() {
    for (var said : new String[] {"unknown", "", "10.8.0.7, 10.8.0.8", "localhost"}) {
      request.setRemoteAddr(said);
      assertThat(knock(ANY).from().shown()).as(said).isEqualTo("0.0.0.0");
    }
    request.setRemoteAddr("fe80::1%2");
    assertThat(knock(ANY).from()).isEqualTo(IpAddress.of("fe80::1").orElseThrow());
    assertThat(knock(ANY).toString()).isEqualTo("Knock");
  }

  private Knock knock(ClientCertificates certificates) {
    return Knock.of(request, certificates, Instant.EPOCH);
  }
}
