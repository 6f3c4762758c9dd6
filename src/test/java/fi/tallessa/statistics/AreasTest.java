package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** As what a home is counted, by how many young people live there. */
class AreasTest {

  private static Areas areas(int smallest, String lines) {
    return new Areas(
        null, null, new ByteArrayResource(lines.getBytes(StandardCharsets.UTF_8)), smallest);
  }

  @Test
  void s09_small_municipalities_are_an_area_only_where_they_are_not_small_together() {
    var classes =
        areas(
                2_000,
                """
                # Source: nobody
                853; Turku; 60000
                619; Loimaa; 1999
                284; Loimaa; 1
                430; Loimaa; 4000
                833; Salo; 900
                561; Forssa; 700
                981; Forssa; 1299
                """)
            .classes();
    assertThat(classes)
        .hasSize(7)
        .containsEntry("853", "m-853")
        .containsEntry("430", "m-430")
        .containsEntry("619", "s-Loimaa")
        .containsEntry("284", "s-Loimaa")
        .as("one that is small alone would be told by the name of its sub-region")
        .containsEntry("833", "elsewhere")
        .as("and so would two with 1 999 together")
        .containsEntry("561", "elsewhere")
        .containsEntry("981", "elsewhere");
  }

  @Test
  void s09_nobody_configures_an_area_of_neighbours() {
    assertThatThrownBy(() -> areas(1_999, "853; Turku; 60000"))
        .hasMessageContaining("smallest-area");
    assertThatThrownBy(() -> areas(2_000, "853; Turku")).hasMessageContaining("cannot be read");
  }
}
