package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.disclosure.DisclosureLines;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who was told something of a customer, and hears what became of it because of a request (GDPR Art.
 * 19): also while the data may only be kept.
 */
@Component
class WhoMustHear {

  private final Access access;
  private final DisclosureLines lines;

  WhoMustHear(Access access, DisclosureLines lines) {
    this.access = access;
    this.lines = lines;
  }

  /** Whether anybody has to hear of it; nothing is opened. */
  boolean any(Permit permit, Request request) {
    return Notified.owed(request, permit.visit().today()) && lines.any(permit);
  }

  ToldOthers of(Permit permit, Request request) {
    return any(permit, request) ? new ToldOthers(true, told(permit)) : ToldOthers.NOBODY;
  }

  Optional<DisclosureLine> one(Permit permit, Request request, UUID line) {
    return of(permit, request).lines().stream()
        .filter(one -> one.kept().id().equals(line))
        .findFirst();
  }

  /** With a line in the log of its own; whoever only advises on the request reads none of it. */
  private List<DisclosureLine> told(Permit permit) {
    return access
        .enterEach(RequestAction.RECIPIENTS, List.of(permit.subject()), permit.visit())
        .stream()
        .flatMap(file -> lines.standing(file).stream())
        .toList();
  }
}
