package fi.tallessa.staff.begin;

import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Credentials;
import fi.tallessa.web.PublicAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register that nobody can sign in to says once, to whoever started it, where the first manager
 * begins. It is said on the console and written in no log; the link before it is dead (D11).
 */
@Component
@Profile("!demo")
class FirstLink {

  private final Credentials credentials;
  private final OneTimeLinks links;
  private final PublicAddress address;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FirstLink(
      Credentials credentials,
      OneTimeLinks links,
      PublicAddress address,
      Clock clock,
      TransactionTemplate transaction) {
    this.transaction = transaction;
    this.credentials = credentials;
    this.links = links;
    this.address = address;
    this.clock = clock;
  }

  /** Once the link is kept: what is said and then not kept would open nothing. */
  @EventListener(ApplicationReadyEvent.class)
  void say() {
    Optional.ofNullable(transaction.execute(status -> sentence().orElse(null)))
        .ifPresent(System.out::println);
  }

  Optional<String> sentence() {
    if (credentials.areThere()) {
      return Optional.empty();
    }
    var token = links.make(LinkKind.FIRST, null, null, clock.instant());
    return Optional.of(
        "Nobody works here yet. The first manager begins at %s (once, within %d hours)."
            .formatted(address.of("/begin/" + token.value()), LinkKind.FIRST.lasts().toHours()));
  }
}
