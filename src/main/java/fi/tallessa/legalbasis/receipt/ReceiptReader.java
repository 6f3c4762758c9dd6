package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.legalbasis.item.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads a receipt back, as it was written by {@link ReceiptWriter}, without losing anything. */
final class ReceiptReader {

  /**
   * @throws IllegalArgumentException for anything else; it never says what was in it
   */
  static Receipt read(byte[] written) {
    var receipt = root(written);
    if (!receipt.is("dpv:ConsentReceipt")
        || !Receipt.SCHEMA.equals(receipt.text("dct:conformsTo"))) {
      throw new IllegalArgumentException("No consent receipt");
    }
    return new Receipt(
        UUID.fromString(receipt.text("dpv:hasIdentifier")),
        Instant.parse(receipt.text("dct:created")),
        record(Node.only(receipt.all("dpv:hasRecordOfActivity"), "dpv:ConsentRecord")));
  }

  private static Node root(byte[] written) {
    try {
      if (Node.MAPPER.readTree(written) instanceof ObjectNode object) {
        return new Node(object);
      }
    } catch (JacksonException unreadable) {
      // Falls through, without the cause: it may quote what was in it.
    }
    throw new IllegalArgumentException("No consent receipt");
  }

  private static ConsentRecord record(Node record) {
    var notices = record.all("dpv:hasNotice");
    var notice = Node.only(notices, Terms.PRIVACY_NOTICE);
    var text = Node.only(notices, Terms.CONSENT_NOTICE);
    var controller = record.at("dpv:hasDataController");
    return new ConsentRecord(
        record.text("dct:conformsTo"),
        record.text("dct:identifier"),
        record.at("dpv:hasDataSubject").text("dct:identifier"),
        new ConsentRecord.Notice(
            notice.text("dct:identifier"),
            hash(notice),
            text.text("dct:language"),
            text.text("dct:identifier"),
            hash(text)),
        process(record),
        new ConsentRecord.Party(
            controller.text("dpv:hasName"),
            controller.text("dpv:hasAddress"),
            controller.text("dpv:hasContact")),
        record.all("dpv:hasConsentStatus").stream().map(ReceiptReader::event).toList());
  }

  private static ConsentRecord.Process process(Node record) {
    var process = Node.only(record.all("dpv:hasProcess"), "dpv:Process");
    var storage = process.all("dpv:hasStorageCondition");
    var duration = Node.only(storage, "dpv:StorageDuration").at("dpv:hasDuration");
    return new ConsentRecord.Process(
        process.text("dct:title"),
        words(process.at("dpv:hasPurpose")),
        words(process.at("dpv:hasConsequence")),
        Terms.ground(process.text("dpv:hasLegalBasis")),
        process.all("dpv:hasPersonalData").stream()
            .map(data -> Terms.one(Category.values(), Category::code, data.text("dct:identifier")))
            .collect(Collectors.toSet()),
        process.at("dpv:hasDataSource").text("dpv:hasName"),
        words(process.at("dpv:hasDataSource")),
        words(process.at("dpv:hasProcessing")),
        words(Node.only(storage, "dpv:StorageLocation")),
        (int) Period.parse(duration.text("rdf:value")).toTotalMonths(),
        words(Node.only(storage, "dpv:StorageDeletion")),
        words(process.at("dpv:hasLocation")),
        process.text("dpv:hasJurisdiction"),
        words(process.at("dpv:hasRecipient")),
        record.at("dpv:hasConsentControl").text("dpv:isExercisedAt"),
        record.texts("dpv:hasRight"),
        record.at("dpv:hasAuthority").text("dpv:hasName"));
  }

  private static ConsentRecord.Event event(Node event) {
    var method = event.text("dpv:hasIndicationMethod");
    var reason = event.text("dpv:hasJustification");
    var why = reason == null ? null : Terms.one(Reason.values(), Reason::code, reason);
    boolean toBeSigned = Terms.TO_BE_SIGNED.equals(event.text("dct:description"));
    boolean onlyAsked = toBeSigned && event.is(ConsentState.REQUESTED.term());
    return new ConsentRecord.Event(
        Instant.parse(event.text("dpv:isIndicatedAtTime")),
        onlyAsked ? why.state() : state(event),
        event
            .maybe("dpv:hasDuration")
            .map(duration -> LocalDate.parse(duration.text("dct:valid")))
            .orElse(null),
        event.all("dpv:isIndicatedBy").stream()
            .filter(one -> !one.is(Terms.CONTROLLER))
            .map(ReceiptReader::who)
            .toList(),
        onlyAsked || event.is(Terms.EXPLICIT),
        toBeSigned,
        method == null ? null : Terms.one(Method.values(), Method::code, method),
        why);
  }

  private static ConsentRecord.Who who(Node one) {
    var right = one.text("dct:description");
    return new ConsentRecord.Who(
        one.text("dct:identifier"),
        one.is(Terms.GUARDIAN),
        right == null ? null : Terms.right(right));
  }

  private static ConsentState state(Node event) {
    return Arrays.stream(ConsentState.values())
        .filter(one -> event.is(one.term()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No state in a consent record"));
  }

  private static String hash(Node notice) {
    return notice.maybe("spdx:checksum").map(one -> one.text("spdx:checksumValue")).orElse(null);
  }

  private static String words(Node described) {
    return described.text("dct:description");
  }

  private ReceiptReader() {}
}
