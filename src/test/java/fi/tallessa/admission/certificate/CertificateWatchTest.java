package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

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

  @Test
  void s33_a_machine_that_leaves_the_nights_to_another_one_looks_all_the_same() {
    var register =
        new ApplicationContextRunner()
            .withUserConfiguration(CertificateConfiguration.class)
            .withBean(Knowing.class, () -> new Knowing(null, null, null, null, null, null, null))
            .withBean(ServerTls.class, () -> new ServerTls(null, null));
    register
        .withPropertyValues("tallessa.nightly.by-itself=false")
        .run(beans -> assertThat(beans).hasSingleBean(CertificateWatch.class));
    register
        .withPropertyValues("tallessa.certificates.by-itself=false")
        .run(beans -> assertThat(beans).doesNotHaveBean(CertificateWatch.class));
  }

  private static void broken() {
    throw new IllegalStateException("the files of the CA cannot be read");
  }
}
