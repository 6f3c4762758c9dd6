package fi.tallessa.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstHitTest {

  @Test
  void the_first_hit_is_told_as_it_is_typed_with_the_time_the_box_waits() {
    assertThat(FirstHit.told(List.of(act("open a customer's page"), act("find by code"))))
        .isEqualTo(
            "First hit as typed, with the 100 ms the box waits, median and p95: code 105.3 and"
                + " 111.2 ms. Promised: under 150 ms.");
  }

  @Test
  void the_box_waits_as_long_as_its_page_says() throws IOException {
    assertThat(Path.of("src/main/jte/customer/search/page.jte"))
        .content()
        .contains("input changed delay:" + FirstHit.BOX_WAITS + "ms");
  }

  private static Measured act(String name) {
    return new Measured(name, 400, null, new Spread(5.3, 11.2, 11.2), 0, 0, List.of());
  }
}
