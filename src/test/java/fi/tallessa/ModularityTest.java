package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * The house keeps its directions: a module imports only what its package says, in Java and in SQL.
 */
class ModularityTest {

  @Test
  void modules_import_only_what_they_say() {
    var house = ApplicationModules.of(Tallessa.class);
    assertThat(house.stream()).as("modules that were looked at").hasSizeGreaterThan(7);
    house.verify();
  }

  @Test
  void a_planted_import_is_found() {
    ImportOption everything = location -> true;
    var house = ApplicationModules.of("fi.tallessa.planted.house", everything);
    assertThatThrownBy(house::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("attic")
        .hasMessageContaining("cellar");
  }

  @Test
  void sql_names_only_tables_of_modules_that_may_be_imported() throws IOException {
    var reaching = SqlReach.ofTheHouse();
    assertThat(reaching).as("statements that were looked at").hasSizeGreaterThan(10);
    assertThat(reaching.stream().filter(reach -> !reach.allowed())).isEmpty();
  }

  @Test
  void a_planted_statement_is_found() {
    var planted =
        """
        db.sql("select name from customer.datum join vault.subject_key using (subject_id)");
        db.sql(\"""
            insert into audit.access_log (at) select at from access.file
            \""");
        words.t("access.copy.code");
        """;
    assertThat(SqlReach.in("audit", "Planted.java", planted))
        .filteredOn(reach -> !reach.allowed())
        .extracting(SqlReach::to)
        .containsExactlyInAnyOrder("customer", "access");
    assertThat(SqlReach.in("app", "Planted.java", planted))
        .as("not even the module that sees all reads others' tables")
        .filteredOn(reach -> !reach.allowed())
        .extracting(SqlReach::to)
        .containsExactlyInAnyOrderElementsOf(Set.of("customer", "vault", "audit", "access"));
  }
}
