package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The states of a consent over every path there can be, legal or not, up to six events. */
class ConsentStateTest {

  private static final int LONGEST = 6;

  @Test
  void c3_over_all_paths_given_comes_only_out_of_being_asked() {
    var stories = all();
    assertThat(stories).as("stories, legal or not").hasSize(597_870);
    var legal = stories.stream().filter(ConsentState::legal).toList();
    assertThat(legal).as("legal stories").hasSizeGreaterThan(100);
    for (var story : legal) {
      assertThat(story.getFirst()).isEqualTo(ConsentState.REQUESTED);
      for (int at = 1; at < story.size(); at++) {
        var before = story.get(at - 1);
        switch (story.get(at)) {
          case GIVEN, REFUSED, DEFERRED -> assertThat(before).isEqualTo(ConsentState.REQUESTED);
          case RENEWED, TERMINATED -> assertThat(before.valid()).as("%s", story).isTrue();
          case WITHDRAWN, INVALIDATED ->
              assertThat(before.valid() || before == ConsentState.TERMINATED)
                  .as("what sleeps since the work has ended, too: %s", story)
                  .isTrue();
          case EXPIRED ->
              assertThat(before)
                  .as("%s", story)
                  .isNotIn(
                      ConsentState.REFUSED,
                      ConsentState.WITHDRAWN,
                      ConsentState.EXPIRED,
                      ConsentState.INVALIDATED);
          case REQUESTED -> assertThat(before.valid()).as("%s", story).isFalse();
        }
      }
    }
  }

  @Test
  void c3_what_has_ended_never_holds_again_without_being_asked_and_answered() {
    for (var story : all().stream().filter(ConsentState::legal).toList()) {
      boolean ended = false;
      boolean asked = false;
      for (var state : story) {
        ended = ended && !(asked && state == ConsentState.GIVEN) || state.ended();
        asked = state == ConsentState.REQUESTED;
        assertThat(ended && state.valid()).as("%s", story).isFalse();
      }
    }
  }

  @Test
  void every_state_can_be_reached_and_has_its_reasons_and_its_term() {
    for (var state : ConsentState.values()) {
      assertThat(all().stream().filter(ConsentState::legal).anyMatch(s -> s.contains(state)))
          .as("%s", state)
          .isTrue();
      assertThat(state.reasons()).as("%s", state).isNotEmpty();
      assertThat(state.term()).startsWith("dpv:");
    }
  }

  @Test
  void only_what_is_given_or_renewed_holds() {
    assertThat(Arrays.stream(ConsentState.values()).filter(ConsentState::valid))
        .containsExactly(ConsentState.GIVEN, ConsentState.RENEWED);
    assertThat(ConsentState.GIVEN.mayFollow(Optional.empty())).isFalse();
    assertThat(ConsentState.GIVEN.mayFollow(Optional.of(ConsentState.WITHDRAWN))).isFalse();
    assertThat(ConsentState.RENEWED.mayFollow(Optional.of(ConsentState.EXPIRED))).isFalse();
  }

  private static List<List<ConsentState>> all() {
    var all = new ArrayList<List<ConsentState>>();
    var longest = List.of(List.<ConsentState>of());
    for (int length = 1; length <= LONGEST; length++) {
      longest =
          longest.stream()
              .flatMap(
                  story ->
                      Arrays.stream(ConsentState.values())
                          .map(
                              next -> {
                                var longer = new ArrayList<>(story);
                                longer.add(next);
                                return List.copyOf(longer);
                              }))
              .toList();
      all.addAll(longest);
    }
    return all;
  }
}
