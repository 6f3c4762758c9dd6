package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
          case WITHDRAWN ->
              assertThat(
                      before.valid()
                          || sleeps(story.subList(0, at))
                          || before == ConsentState.WITHDRAWN
                          || before == ConsentState.EXPIRED)
                  .as("after its end where what lies sealed is to go after all: %s", story)
                  .isTrue();
          case INVALIDATED, EXPIRED ->
              assertThat(before.valid() || sleeps(story.subList(0, at)))
                  .as("what sleeps since the work has ended, too: %s", story)
                  .isTrue();
          case REQUESTED -> assertThat(before.valid()).as("%s", story).isFalse();
        }
      }
    }
  }

  @Test
  void c3_what_nobody_gave_is_neither_over_nor_taken_back_whatever_was_asked() {
    var ends = List.of(ConsentState.EXPIRED, ConsentState.WITHDRAWN, ConsentState.INVALIDATED);
    for (var end : ends) {
      assertThat(ConsentState.legal(List.of(ConsentState.REQUESTED, end))).isFalse();
      assertThat(ConsentState.legal(List.of(ConsentState.REQUESTED, ConsentState.DEFERRED, end)))
          .isFalse();
      assertThat(
              ConsentState.legal(
                  List.of(
                      ConsentState.REQUESTED,
                      ConsentState.GIVEN,
                      ConsentState.TERMINATED,
                      ConsentState.REQUESTED,
                      ConsentState.DEFERRED,
                      end)))
          .isTrue();
    }
  }

  /** A yes that the end of the work put to sleep, and nothing but being asked came after. */
  private static boolean sleeps(List<ConsentState> before) {
    int ended = before.lastIndexOf(ConsentState.TERMINATED);
    return ended >= 0
        && List.of(ConsentState.REQUESTED, ConsentState.DEFERRED)
            .containsAll(before.subList(ended + 1, before.size()));
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
    assertThat(ConsentState.GIVEN.mayFollow(List.of())).isFalse();
    assertThat(ConsentState.GIVEN.mayFollow(List.of(ConsentState.WITHDRAWN))).isFalse();
    assertThat(ConsentState.RENEWED.mayFollow(List.of(ConsentState.EXPIRED))).isFalse();
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
