package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One consent as ISO/IEC TS 27560 wants it told, with every field that the standard or the GDPR
 * makes mandatory. {@link Mandatory} says what is missing; nothing is saved while anything is.
 *
 * @param schema what it conforms to
 * @param id of this record
 * @param principal whose consent it is, by the customer's code: never a name
 */
public record ConsentRecord(
    String schema,
    String id,
    String principal,
    Notice notice,
    Process process,
    Party controller,
    List<Event> events) {

  public static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

  public ConsentRecord {
    events = List.copyOf(events);
  }

  /**
   * What was read before answering.
   *
   * @param version of the privacy notice
   * @param sha256 of the privacy notice, of its main text in Finnish whatever language and form it
   *     was told in, as hex; null where the register does not know it
   * @param text which version of which item
   * @param textHash SHA-256 of that text, as hex
   */
  public record Notice(
      String version, String sha256, String language, String text, String textHash) {

    /** Of an answer that did not keep the hash itself. */
    Notice keptWith(String hash) {
      return sha256 != null ? this : new Notice(version, hash, language, text, textHash);
    }
  }

  /**
   * What is done with what.
   *
   * @param organisation who tells us, or null
   * @param storage where it is kept, and {@code deletion} what happens at the end
   * @param recipients who else gets it
   * @param withdrawal how to take it back
   */
  public record Process(
      String title,
      String purpose,
      String without,
      LegalGround ground,
      Set<Category> data,
      String organisation,
      String source,
      String processing,
      String storage,
      int months,
      String deletion,
      String location,
      String jurisdiction,
      String recipients,
      String withdrawal,
      List<String> rights,
      String authority) {

    /** Never a condition of the service (S5). */
    public boolean optional() {
      return true;
    }

    private Process from(String named, String told) {
      return new Process(
          title,
          purpose,
          without,
          ground,
          data,
          named,
          told,
          processing,
          storage,
          months,
          deletion,
          location,
          jurisdiction,
          recipients,
          withdrawal,
          rights,
          authority);
    }

    public boolean special() {
      return data.stream().anyMatch(Category::special);
    }
  }

  /** The controller. */
  public record Party(String name, String address, String contact) {}

  /**
   * One of those who said it.
   *
   * @param guardian whether as a guardian; else it is the customer
   * @param right why a guardian may; null of the customer, and where it was not kept
   */
  public record Who(String name, boolean guardian, GuardianRight right) {

    @Override
    public String toString() {
      return "Who";
    }
  }

  /**
   * @param until last day it holds; null unless given or renewed
   * @param by all who said it; none where no person did, but we or a day
   * @param toBeSigned whether its paper waits for a signature
   */
  public record Event(
      Instant at,
      ConsentState state,
      LocalDate until,
      List<Who> by,
      boolean explicit,
      boolean toBeSigned,
      Method method,
      Reason reason) {

    public Event {
      by = List.copyOf(by);
    }

    /** Whether the customer is among those who said it. */
    public boolean byCustomer() {
      return by.stream().anyMatch(one -> !one.guardian());
    }

    /** How many guardians said it. */
    public long guardians() {
      return by.stream().filter(Who::guardian).count();
    }

    /** Why each guardian among them may, where it was kept. */
    public List<GuardianRight> rights() {
      return by.stream().map(Who::right).filter(Objects::nonNull).toList();
    }

    /** The message key of what it is: asked for, while what has to be explicit is unsigned. */
    public String label() {
      if (onlyAsked()) {
        return ConsentState.REQUESTED.label();
      }
      return reason == Reason.ERASE_AFTER_ALL ? Reason.NOT_KEPT : state.label();
    }

    /** What has to be explicit is still only asked for while nobody has signed it (Art. 9). */
    public boolean onlyAsked() {
      return toBeSigned && explicit;
    }

    @Override
    public String toString() {
      return "Event[" + state + "]";
    }
  }

  ConsentRecord with(Notice other) {
    return new ConsentRecord(schema, id, principal, other, process, controller, events);
  }

  /**
   * As whoever may not see where somebody is hands it out: which school tells us is left out, that
   * one does is said (K8).
   */
  public ConsentRecord masked() {
    return process.organisation() == null
        ? this
        : new ConsentRecord(
            schema,
            id,
            principal,
            notice,
            process.from(null, Practice.in(notice.language()).unnamed()),
            controller,
            events);
  }

  @Override
  public String toString() {
    return "ConsentRecord[" + id + "]";
  }
}
