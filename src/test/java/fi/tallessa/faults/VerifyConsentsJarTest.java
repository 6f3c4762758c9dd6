package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code java -jar tallessa.jar --verify-consents}, as an operator runs it. */
@Tag("long")
@Tag("packed")
class VerifyConsentsJarTest {

  private static final Duration LONG = Duration.ofMinutes(3);

  @Test
  void s06_the_command_ends_with_0_while_all_is_whole_and_else_names_each_place() {
    var folder = RegisterProcess.folder("verify");
    String first;
    try (var register = RegisterProcess.consenting(folder)) {
      first = register.await("ASKED", 1, LONG).getFirst();
    }
    var whole = verify(folder);
    assertThat(whole.awaitEnd(LONG)).as(whole.tail()).isZero();
    assertThat(whole.tail()).contains("1 consents with 2 events, 0 not as they were written");

    String second;
    try (var register = RegisterProcess.consenting(folder)) {
      second = register.await("ASKED", 1, LONG).getFirst();
      var db = JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
      change(db, first, "update %s set chain = set_byte(chain, 0, get_byte(chain, 0) # 1)");
      change(db, second, "delete from %s");
    }
    var broken = verify(folder);
    assertThat(broken.awaitEnd(LONG)).as(broken.tail()).isEqualTo(1);
    assertThat(broken.tail())
        .contains(
            "not as it was written: " + first + " event 2: CHANGED",
            "not as it was written: " + second + " event 2: CUT_OFF",
            "2 consents with 3 events, 2 not as they were written")
        .doesNotContain("Rantala");
  }

  private static RegisterProcess verify(Path folder) {
    return RegisterProcess.jar(folder, "--verify-consents");
  }

  private static void change(JdbcClient db, String asked, String sql) {
    var code = asked.split(" ")[0].replace("-", "");
    assertThat(
            db.sql(
                    sql.formatted("legalbasis.consent_event")
                        + " where number = 2 and subject_id = (select subject_id from access.file"
                        + " where code = ?)")
                .param(code)
                .update())
        .isEqualTo(1);
  }
}
