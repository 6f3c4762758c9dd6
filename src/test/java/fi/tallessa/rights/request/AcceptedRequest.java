package fi.tallessa.rights.request;

import fi.tallessa.customer.OneFile;
import java.util.Map;
import java.util.UUID;

/** All that is held was asked for and is given, without the pages on which that is decided. */
public final class AcceptedRequest {

  /** By Elli herself, who is known. */
  public static UUID of(OneFile elli) {
    var requests = elli.bean(Requests.class);
    var id = UUID.randomUUID();
    elli.writing(
        permit -> {
          var today = permit.visit().today();
          var found = new LookedUp(Map.of(), one -> false, false, null, today);
          var herself = new TypedAsker.Read(Asker.CUSTOMER, null, false, null);
          var told = Told.asked(herself, found, Channel.PHONE, null, Identity.KNOWN, null);
          requests.begin(permit, id, Kind.ACCESS, today, today.plusMonths(1), told);
          var decided = new DecisionForm.Read(Outcome.ACCEPTED, null, null, false);
          return requests.decide(permit, requests.one(permit, id).orElseThrow(), decided);
        });
    return id;
  }

  private AcceptedRequest() {}
}
