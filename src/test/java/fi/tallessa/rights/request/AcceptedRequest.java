package fi.tallessa.rights.request;

import fi.tallessa.customer.OneFile;
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
          var told =
              new Told(
                  Asker.CUSTOMER,
                  null,
                  false,
                  null,
                  null,
                  null,
                  false,
                  false,
                  null,
                  today,
                  Channel.PHONE,
                  null,
                  Identity.KNOWN,
                  null,
                  null,
                  null,
                  null,
                  OtherGuardian.NOT_ASKED,
                  null);
          requests.begin(permit, id, Kind.ACCESS, today, today.plusMonths(1), told);
          var decided = new DecisionForm.Read(Outcome.ACCEPTED, null, null, false);
          return requests.decide(permit, requests.one(permit, id).orElseThrow(), decided);
        });
    return id;
  }

  private AcceptedRequest() {}
}
