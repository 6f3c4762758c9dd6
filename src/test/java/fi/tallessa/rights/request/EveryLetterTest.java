package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.Controller;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.letter.Voice;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Uis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 8, point 10: whatever a request has come to, its letter has the ways to complain (S47). */
class EveryLetterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static final Controller US =
      new Controller("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100");
  private static final Code CODE = Code.parse("K7F-2QD").orElseThrow();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void s47_every_letter_has_whom_to_ask_the_ombudsman_and_a_court(Kind kind) {
    var requests = all(kind);
    assertThat(requests).hasSizeGreaterThan(20);
    for (var language : Languages.CODES) {
      var ui = Uis.in(language, Instant.EPOCH, "letter", "rights");
      for (var voice : Voice.values()) {
        for (var request : requests) {
          var letter =
              RequestLetter.of(
                  request,
                  CODE,
                  US,
                  voice,
                  Languages.nearest(language),
                  Optional.of(DAY.plusMonths(3)),
                  DAY);
          var text =
              letter.parts().stream()
                  .map(part -> letter.words(part, ui))
                  .collect(Collectors.joining("\n"));
          assertThat(text)
              .contains("Saaristolyhty ry", "tietosuoja.fi", "029 566 6700")
              .containsAnyOf("tuomioistui", "domstol", "court")
              .doesNotContainPattern("(letter|rights)\\.[a-z_-]+\\.");
        }
      }
    }
  }

  /** Open in each way, and decided on each ground there is, told and untold. */
  private static List<Request> all(Kind kind) {
    var all = new ArrayList<Request>();
    for (var asker : new Asker[] {Asker.CUSTOMER, Asker.AUTHORISED, Asker.OTHER}) {
      for (var identity : Identity.values()) {
        var open = request(kind, asker, identity);
        all.add(open);
        decisions(kind).map(one -> open.with(List.of(one))).forEach(all::add);
      }
    }
    return all;
  }

  private static Stream<Decision> decisions(Kind kind) {
    return Arrays.stream(Outcome.values())
        .flatMap(
            outcome ->
                outcome.isLess()
                    ? Ground.of(kind, outcome).stream()
                        .flatMap(
                            ground ->
                                Stream.of(
                                    decision(outcome, ground, false),
                                    decision(outcome, ground, true)))
                    : Stream.of(decision(outcome, null, false)));
  }

  private static Decision decision(Outcome outcome, Ground ground, boolean silent) {
    return new Decision(
        1,
        1,
        outcome,
        ground,
        WorkerId.random(),
        Instant.EPOCH,
        Optional.of(new Decision.Second(WorkerId.random(), Instant.EPOCH, true)),
        false,
        new Decision.Written("Weighed for them alone", null, silent));
  }

  private static Request request(Kind kind, Asker asker, Identity identity) {
    return new Request(
        UUID.randomUUID(),
        kind,
        DAY,
        DAY.plusDays(32),
        Instant.EPOCH,
        WorkerId.random(),
        Optional.empty(),
        Optional.empty(),
        1,
        told(asker, identity),
        List.of());
  }

  private static Told told(Asker asker, Identity identity) {
    var found = new LookedUp(Map.of(), one -> false, false, null, DAY);
    var who = new TypedAsker.Read(asker, null, false, null);
    return Told.asked(who, found, Channel.PHONE, null, identity, null);
  }
}
