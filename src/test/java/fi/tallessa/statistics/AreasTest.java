package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.association.Places;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** As what a home is counted, by how many young people live there. */
class AreasTest {

  private static Areas areas(int smallest, String lines) {
    return new Areas(
        Places.municipalities(),
        Places.subRegions(),
        new ByteArrayResource(lines.getBytes(StandardCharsets.UTF_8)),
        smallest);
  }

  @Test
  void s09_small_municipalities_are_an_area_only_where_they_are_not_small_together() {
    var classes =
        areas(
                2_000,
                """
                # Source: nobody
                853; 023; 60000
                480; 023; 1999
                704; 023; 1
                430; 025; 4000
                761; 022; 900
                103; 053; 700
                981; 053; 1299
                """)
            .classes();
    assertThat(classes)
        .hasSize(9)
        .containsEntry("853", "m-853")
        .containsEntry("430", "m-430")
        .containsEntry("480", "s-023")
        .containsEntry("704", "s-023")
        .as("one that is small alone would be told by the name of its sub-region")
        .containsEntry("761", "elsewhere")
        .as("and so would two with 1 999 together")
        .containsEntry("103", "elsewhere")
        .containsEntry("981", "elsewhere")
        .containsEntry("r-023", "r-023")
        .containsEntry("r-025", "r-025");
  }

  @Test
  void s16_help_without_a_name_tells_of_a_sub_region_only_where_enough_live_in_it() {
    var classes = areas(2_000, "853; 023; 60000\n103; 053; 1999\n").classes();
    assertThat(Areas.subRegionOf("023", classes)).isEqualTo("r-023");
    assertThat(Areas.subRegionOf("053", classes)).as("1 999").isEqualTo("elsewhere");
    assertThat(Areas.subRegionOf("213", classes)).as("no figure of it").isEqualTo("elsewhere");
    assertThat(Areas.subRegionOf("", classes)).isEqualTo("none");
    assertThat(Areas.subRegionOf("023", areas(2_000, "").classes())).isEqualTo("elsewhere");
  }

  @Test
  void s09_whoever_moves_after_the_year_is_counted_where_they_lived_in_it() {
    var night = LocalDate.of(2027, 1, 8);
    assertThat(Areas.of(2026, night, "m-091", "m-853")).isEqualTo("m-853");
    assertThat(Areas.of(2026, LocalDate.of(2026, 12, 31), "m-091", "m-853")).isEqualTo("m-091");
    assertThat(Areas.of(2027, night, "m-091", "m-853")).as("the next year").isEqualTo("m-091");
    assertThat(Areas.of(2026, night, "m-091", null)).as("counted first").isEqualTo("m-091");
    assertThat(Areas.of(2026, night, "m-091", Areas.NOT_TOLD)).as("verified").isEqualTo("m-091");
    assertThat(Areas.of(2026, night, Areas.NOT_TOLD, "m-853"))
        .as("protected by now")
        .isEqualTo(Areas.NOT_TOLD);
  }

  @Test
  void s09_nobody_configures_an_area_of_neighbours() {
    assertThatThrownBy(() -> areas(1_999, "853; 023; 60000")).hasMessageContaining("smallest-area");
    assertThatThrownBy(() -> areas(2_000, "853; 023")).hasMessageContaining("cannot be read");
    for (var typo : new String[] {"835; 023; 60000", "853; Turku; 60000"}) {
      assertThatThrownBy(() -> areas(2_000, typo))
          .hasRootCauseMessage(
              typo.substring(0, 3) + " or " + typo.split("; ")[1] + " is no code of an area");
    }
  }
}
