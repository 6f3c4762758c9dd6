package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One yes or no that was said. */
public record Said(
    ConsentItem item,
    ItemVersion version,
    boolean yes,
    UUID asking,
    Circumstances circumstances,
    Method method,
    List<String> signatures) {

  public Said {
    signatures = List.copyOf(signatures);
  }

  /**
   * What is written of it. A term that is over is ended first, so that nothing lapsed is renewed;
   * and what ended meanwhile is asked anew by the answer (C3).
   *
   * @param toTell what they have read of us
   * @param notice SHA-256 of the privacy notice they were told of
   */
  Next after(Permit permit, Consent consent, ToTell toTell, String notice) {
    var sayings = new ArrayList<>(consent.lapsed(permit.visit().today()));
    var story = new ArrayList<>(consent.story());
    sayings.forEach(over -> story.add(over.state()));
    var answer = answer(permit, consent.holds(permit.visit().today()), toTell, notice);
    if (!answer.state().mayFollow(story)) {
      sayings.add(
          new Saying(
              ConsentState.REQUESTED,
              version.number(),
              null,
              asking,
              Indication.of(permit, Reason.ASKED_AGAIN, circumstances)));
    }
    sayings.add(answer);
    return new Next(consent, List.copyOf(sayings));
  }

  private Saying answer(Permit permit, boolean holds, ToTell toTell, String notice) {
    var state =
        yes
            ? holds ? ConsentState.RENEWED : ConsentState.GIVEN
            : holds ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
    return new Saying(
        state,
        version.number(),
        state.valid() ? version.until(permit.visit().today()) : null,
        asking,
        new Indication(
            state.reasons().getFirst(),
            circumstances,
            method,
            text(),
            version.terms(),
            toTell.in(circumstances.language(), circumstances.wording()),
            notice,
            signatures,
            permit.visit().who()));
  }

  private String text() {
    return version
        .text(circumstances.language())
        .map(text -> text.hash(circumstances.wording()))
        .orElse(null);
  }

  @Override
  public String toString() {
    return "Said";
  }
}
