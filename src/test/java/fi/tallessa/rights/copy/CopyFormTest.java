package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Issue 8, bad input: so much is held that it is looked through page by page. */
class CopyFormTest {

  private static final Map<String, Why> BEFORE = Map.of("a1", Why.KNOWN, "b2", Why.OTHERS);

  @Test
  void s43_what_was_marked_on_another_page_stays_and_what_is_ticked_no_more_goes() {
    assertThat(marks("b2,c3", List.of("c3.agreed")))
        .isEqualTo(Map.of("a1", Why.KNOWN, "c3", Why.AGREED));
    assertThat(marks("", List.of())).isEqualTo(BEFORE);
  }

  @Test
  void s43_what_is_ticked_to_be_given_and_to_be_left_out_is_left_out() {
    assertThat(marks("c3", List.of("c3.agreed", "c3.others"))).containsEntry("c3", Why.OTHERS);
    assertThat(marks("c3", List.of("c3.teller", "c3.agreed"))).containsEntry("c3", Why.TELLER);
  }

  @Test
  void art20_what_stood_on_the_pages_was_seen_and_from_the_first_page_on_anew() {
    var before = Weighed.NOTHING.seeing(Set.of("a1"));
    assertThat(seen("b2,c3", "200", before)).containsExactlyInAnyOrder("a1", "b2", "c3");
    assertThat(seen("b2", "", before)).containsExactly("b2");
    assertThat(seen("", "", before)).isEmpty();
  }

  private static Set<String> seen(String shown, String from, Weighed before) {
    var form = new CopyForm(List.of(), "", "en", shown, from, "");
    return form.read(before).sure().weighed().seen();
  }

  @Test
  void s43_what_names_no_page_is_the_first() {
    for (var typed : List.of("", "-1", "199", "x", "99999999")) {
      assertThat(CopyForm.place(typed)).as(typed).isZero();
    }
    assertThat(CopyForm.place("401")).isEqualTo(2 * CopyPage.MOST);
  }

  private static Map<String, Why> marks(String shown, List<String> chosen) {
    var form = new CopyForm(chosen, "", "en", shown, "", "");
    return form.read(new Weighed(BEFORE, List.of(), null, Set.of())).sure().weighed().given();
  }
}
