package fi.tallessa.rights.request;

import fi.tallessa.Owner;
import fi.tallessa.customer.OneFile;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Something is asked of Elli's data, for tests of what comes after. */
public final class Asking {

  private final OneFile elli;

  public Asking(OneFile elli) {
    this.elli = elli;
  }

  /** What Helmi asks for Elli, by phone. */
  public Map<String, String> boxes(String kind) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("kind", kind);
    boxes.put("who", elli.helmi.toString());
    boxes.put("channel", "phone");
    boxes.put("what", "Our neighbour works in your other unit");
    boxes.put("identity", "known");
    return boxes;
  }

  /** Its address. */
  public String ask(String kind) throws Exception {
    return ask(boxes(kind));
  }

  public String ask(Map<String, String> boxes) throws Exception {
    return elli.post("/requests/new", pairs(boxes)).andReturn().getResponse().getRedirectedUrl();
  }

  /** Elli was heard, and wants it. */
  public void settle(String address) throws Exception {
    settle(address, "Our neighbour works in your other unit");
  }

  /**
   * @param what what she is against; blank where she said nothing of it
   */
  void settle(String address, String what) throws Exception {
    elli.post(
        below(address) + "/standing",
        "identity",
        "known",
        "maturity",
        "wants",
        "heard",
        "She said so herself",
        "other",
        "agrees",
        "what",
        what);
  }

  /** Her worker has so much of it only kept. */
  public int freeze(String address, String extent) throws Exception {
    return elli.post(below(address) + "/freeze", "extent", extent)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** Below her own address. */
  public String below(String address) {
    return address.substring(elli.address("").length());
  }

  public UUID id(String address) {
    return UUID.fromString(address.replaceAll(".*/", ""));
  }

  /** From now on only as long ago as that. */
  public void cameDaysAgo(String address, int days) {
    elli.bean(Owner.class)
        .db()
        .sql(
            """
            update rights.request set came_on = came_on - :days, due_on = due_on - :days
            where id = :id
            """)
        .param("days", days)
        .param("id", id(address))
        .update();
  }

  /** The hour is over in which it was open to protect them. */
  public void hourOver(UUID subject) {
    elli.bean(Owner.class)
        .db()
        .sql(
            """
            update access.protecting set from_at = from_at - interval '2 hours',
              until_at = until_at - interval '2 hours'
            where subject_id = ?
            """)
        .param(subject)
        .update();
  }

  public static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> java.util.stream.Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }
}
