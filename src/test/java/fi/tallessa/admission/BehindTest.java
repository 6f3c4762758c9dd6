package fi.tallessa.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A connection that was handed on is known by its own end, and by nothing it says. */
class BehindTest {

  private static final IpAddress WHO = IpAddress.of("203.0.113.9").orElseThrow();
  private static final IpAddress PROXY = IpAddress.of("10.0.0.2").orElseThrow();

  private final Behind behind = new Behind();
  private final InetSocketAddress end = new InetSocketAddress("127.0.0.1", 50_001);
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void handedOn() {
    behind.add(end, WHO, PROXY);
    request.setRemoteAddr("127.0.0.1");
    request.setRemotePort(50_001);
  }

  @Test
  void s33_a_request_that_was_handed_on_is_that_of_who_stands_behind_and_says_by_whom() {
    var told = behind.told(request);
    assertThat(told.getRemoteAddr()).isEqualTo("203.0.113.9");
    assertThat(told.getRemoteHost()).isEqualTo("203.0.113.9");
    assertThat(Behind.proxy(told)).contains(PROXY);
  }

  @Test
  void s33_another_connection_from_the_same_machine_is_nobody_elses() {
    request.setRemotePort(50_002);
    assertThat(behind.told(request)).isSameAs(request);
    assertThat(Behind.proxy(request)).isEmpty();
  }

  /** The web server may still have requests of it that were sent ahead. */
  @Test
  void s33_what_comes_from_a_handed_on_connection_that_is_over_is_nobodys() {
    var inside = new InetSocketAddress(Behind.INSIDE, 50_003);
    request.setRemoteAddr(Behind.INSIDE.getHostAddress());
    request.setRemotePort(50_003);
    behind.add(inside, WHO, PROXY);
    assertThat(behind.told(request).getRemoteAddr()).isEqualTo("203.0.113.9");
    behind.remove(inside);
    assertThat(behind.told(request).getRemoteAddr()).isEqualTo("0.0.0.0");
    assertThat(Ways.networks("127.0.0.0/8").getFirst().contains(IpAddress.NOWHERE)).isFalse();
  }

  @Test
  void s33_a_rule_without_the_proxy_that_handed_on_would_hear_nobody_behind_it() {
    var networks = Ways.networks("10.8.0.0/16");
    var told = behind.told(request);
    assertThat(Admission.unheardBy(new Rule(networks, networks, Optional.empty()), told))
        .contains(PROXY);
    assertThat(Admission.unheardBy(through(WHO), told)).contains(PROXY);
    assertThat(Admission.unheardBy(through(PROXY), told)).isEmpty();
    assertThat(Admission.unheardBy(through(PROXY), new MockHttpServletRequest())).isEmpty();
  }

  private static Rule through(IpAddress proxy) {
    return new Rule(List.of(), List.of(), Optional.of(new Proxy(proxy, Optional.empty())));
  }
}
