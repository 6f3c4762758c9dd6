package fi.tallessa.customer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final String BEFORE = "040 555 0142, weekdays. No voicemail.";

  @Test
  void what_one_person_added_is_marked_and_nothing_else() {
    assertThat(
            marked("040 555 0142, weekdays 9 to 15. No voicemail, no text that says who we are."))
        .isEqualTo(
            "040 555 0142, weekdays[ 9 to 15]. No voicemail[, no text that says who we are].");
  }

  @Test
  void the_same_text_has_no_mark_and_another_text_is_all_mark() {
    assertThat(marked(BEFORE)).isEqualTo(BEFORE);
    assertThat(Difference.of("", BEFORE).parts())
        .containsExactly(new Difference.Part(BEFORE, true));
    assertThat(Difference.of(BEFORE, "").parts()).isEmpty();
  }

  @Test
  void a_word_is_never_cut_in_two_and_no_letter_is_lost() {
    assertThat(marked("040 555 0143, weekday. No voicemail.")).contains("[0143]", "[weekday]");
    for (var odd : new String[] {"👩‍👧", "אבג 1", "<b>&amp;</b>\nä", "${x}"}) {
      assertThat(
              Difference.of(BEFORE, odd).parts().stream()
                  .map(Difference.Part::words)
                  .collect(Collectors.joining()))
          .isEqualTo(odd);
    }
  }

  private static String marked(String now) {
    return Difference.of(BEFORE, now).parts().stream()
        .map(part -> part.changed() ? "[" + part.words() + "]" : part.words())
        .collect(Collectors.joining());
  }
}
