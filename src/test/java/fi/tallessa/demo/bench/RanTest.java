package fi.tallessa.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanTest {

  @Test
  void a_logged_statement_is_ready_to_run_again_with_its_values() {
    var ran =
        Ran.logged(
            7,
            "execute S_12: insert into t (a, b, c)\nvalues ($1, $2, $3)",
            "Parameters: $1 = 'D''Arc, $2 = ''x''', $2 = NULL, $3 = '\\x00ff'");
    assertThat(ran.sql()).isEqualTo("insert into t (a, b, c)\nvalues (?, ?, ?)");
    assertThat(ran.values()).containsExactly("D'Arc, $2 = 'x'", null, "\\x00ff");
  }

  @Test
  void a_statement_without_values_has_none() {
    var ran = Ran.logged(7, "statement: select 1", "");
    assertThat(ran.sql()).isEqualTo("select 1");
    assertThat(ran.values()).isEmpty();
  }

  @Test
  void a_transaction_is_seen_to_begin_and_to_end() {
    assertThat(Ran.logged(7, "execute <unnamed>: BEGIN READ ONLY", "").begins()).isTrue();
    assertThat(Ran.logged(7, "execute S_1: COMMIT", "").ends()).isTrue();
    assertThat(Ran.logged(7, "execute S_2: select 'commit'", "").ends()).isFalse();
  }
}
