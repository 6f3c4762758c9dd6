package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is renewed here and what is revoked there are looked at apart. */
class CertificateWatchTest {

  private final AtomicInteger looked = new AtomicInteger();

  @Test
  void s32_files_of_a_ca_that_cannot_be_read_do_not_keep_the_servers_own_from_being_renewed() {
    var watch = new CertificateWatch(CertificateWatchTest::broken, looked::incrementAndGet);
    watch.look();
    watch.look();
    assertThat(looked).hasValue(2);
  }

  @Test
  void s33_a_server_certificate_that_cannot_be_read_keeps_no_revocation_from_being_heard() {
    var watch = new CertificateWatch(looked::incrementAndGet, CertificateWatchTest::broken);
    watch.look();
    watch.look();
    assertThat(looked).hasValue(2);
  }

  private static void broken() {
    throw new IllegalStateException("the files of the CA cannot be read");
  }
}
