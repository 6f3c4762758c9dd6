package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command of the operator listens to nobody, and leaves what is due at night alone. */
class CommandsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--admit-anyone",
        "--backup",
        "--backup=/mnt/other",
        "--keys=status",
        "--new-log-key",
        "--release-statistics=2026-Q3",
        "--restore=tallessa.tkb",
        "--verify-consents",
        "--verify-log",
        "--verify-log=checkpoints"
      })
  void it_neither_listens_nor_begins_nightly_work(String command) {
    assertThat(Tallessa.apart(new String[] {command}))
        .contains(
            command,
            "--server.port=-1",
            "--tallessa.nightly.by-itself=false",
            "--tallessa.admission.by-itself=false",
            "--tallessa.admission.proxy-line=0",
            "--tallessa.certificates.by-itself=false");
  }

  @Test
  void s33_what_the_register_is_started_with_opens_no_port_beside_it() {
    assertThat(
            Tallessa.apart(
                new String[] {
                  "--admit-anyone", "--server.port=8443", "--tallessa.admission.proxy-line=8444"
                }))
        .contains("--server.port=-1", "--tallessa.admission.proxy-line=0")
        .doesNotContain("--server.port=8443", "--tallessa.admission.proxy-line=8444");
  }

  @Test
  void any_other_word_is_left_as_it_is() {
    assertThat(Tallessa.apart(new String[] {"--verify-logs", "--server.port=8443"}))
        .containsExactly("--verify-logs", "--server.port=8443");
  }
}
