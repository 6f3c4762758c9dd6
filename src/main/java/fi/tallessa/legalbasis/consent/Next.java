package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import java.util.ArrayList;
import java.util.List;

/** What is to be written down next of one consent, after all that was said before, in its order. */
public record Next(Consent before, List<Saying> sayings) {

  public Next {
    sayings = List.copyOf(sayings);
    var story = new ArrayList<>(before.story());
    for (var saying : sayings) {
      boolean again =
          saying.state() == ConsentState.WITHDRAWN
              && story.reversed().stream()
                  .findFirst()
                  .filter(ConsentState::overForGood)
                  .isPresent();
      if (!saying.state().mayFollow(story) || !saying.hasItsReason(again)) {
        throw new IllegalStateException(saying.state() + " after " + story);
      }
      story.add(saying.state());
    }
  }

  /** Whether something that held is over by it. */
  boolean ends() {
    return sayings.stream().anyMatch(saying -> saying.state().ended());
  }

  /** The whole story as it will be. */
  Consent after(Permit permit) {
    var events = new ArrayList<>(before.events());
    for (var saying : sayings) {
      events.add(
          new ConsentEvent(
              before.item(),
              events.size() + 1,
              permit.visit().when(),
              saying.state(),
              saying.version(),
              saying.until(),
              saying.asking(),
              saying.said(),
              null));
    }
    return new Consent(before.item(), events);
  }

  @Override
  public String toString() {
    return "Next[" + before.item() + "]";
  }
}
