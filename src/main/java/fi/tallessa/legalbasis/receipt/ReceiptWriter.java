package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A receipt as JSON-LD in the terms of the Data Privacy Vocabulary, after its guide to ISO/IEC TS
 * 27560. Its context travels in it, so that nobody has to be asked to read it.
 */
final class ReceiptWriter {

  private static final String CONTEXT = "/legalbasis/consent-record.context.json";

  static byte[] write(Receipt receipt) {
    var id = receipt.id().toString();
    var body =
        Node.typed("dpv:ConsentReceipt")
            .with("@id", "urn:uuid:" + id)
            .with("dct:conformsTo", Receipt.SCHEMA)
            .with("dct:identifier", id)
            .with("dpv:hasIdentifier", id)
            .with("dct:created", receipt.created().toString())
            .with("dpv:hasRecordOfActivity", List.of(record(receipt.record())));
    var whole = Node.MAPPER.createObjectNode();
    whole.set("@context", context());
    whole.setAll(body.json());
    return Node.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
  }

  private static Node record(ConsentRecord record) {
    var process = record.process();
    return Node.typed("dpv:ConsentRecord")
        .with("dct:conformsTo", record.schema())
        .with("dct:identifier", record.id())
        .with("dpv:hasIdentifier", record.id())
        .with(
            "dpv:hasDataSubject",
            Node.typed(Terms.DATA_SUBJECT).with("dct:identifier", record.principal()))
        .with("dpv:hasDataController", controller(record.controller()))
        .with("dpv:hasJurisdiction", process.jurisdiction())
        .with("dpv:hasApplicableLaw", "eu-gdpr:GDPR")
        .with("dpv:hasNotice", notices(record.notice()))
        .with("dpv:hasProcess", List.of(ProcessWriter.process(process)))
        .with(
            "dpv:hasConsentControl",
            Node.typed("dpv:WithdrawConsent").with("dpv:isExercisedAt", process.withdrawal()))
        .withEach("dpv:hasRight", process.rights())
        .with(
            "dpv:hasAuthority",
            Node.typed("dpv:DataProtectionAuthority").with("dpv:hasName", process.authority()))
        .with("dpv:hasConsentStatus", record.events().stream().map(ReceiptWriter::event).toList());
  }

  private static Node controller(ConsentRecord.Party party) {
    return Node.typed(Terms.CONTROLLER, "dpv:NonProfitOrganisation")
        .with("dct:identifier", "controller")
        .with("dpv:hasName", party.name())
        .with("dpv:hasAddress", party.address())
        .with("dpv:hasContact", party.contact());
  }

  /** The privacy notice that was told before, and the text that was answered. */
  private static List<Node> notices(ConsentRecord.Notice told) {
    return List.of(
        hashed(Node.typed(Terms.PRIVACY_NOTICE), told.sha256(), ofWhich(told.language()))
            .with("dct:identifier", told.version()),
        hashed(Node.typed(Terms.CONSENT_NOTICE), told.textHash(), null)
            .with("dct:identifier", told.text())
            .with("dct:language", told.language()));
  }

  /** Of a version one text is hashed, in whatever language and words it was told (0017). */
  private static String ofWhich(String language) {
    return switch (language) {
      case "fi" -> "version suomenkielisestä perustekstistä, millä kielellä se luettiinkin";
      case "sv" -> "av versionens finska grundtext, på vilket språk den än lästes";
      default -> "of the main text of the version, in Finnish, in whatever language it was read";
    };
  }

  private static Node hashed(Node notice, String sha256, String ofWhich) {
    return sha256 == null
        ? notice
        : notice.with(
            "spdx:checksum",
            Node.typed("spdx:Checksum")
                .with("dct:description", ofWhich)
                .with("spdx:algorithm", "spdx:checksumAlgorithm_sha256")
                .with("spdx:checksumValue", sha256));
  }

  /**
   * Asking, refusing, taking back and ending express no consent: only a yes does, and where it has
   * to be explicit, only a signed one. Until then a decision is awaited, which DPV calls requested.
   */
  private static String[] types(ConsentRecord.Event event) {
    if (event.onlyAsked()) {
      return new String[] {ConsentState.REQUESTED.term()};
    }
    var state = event.state().term();
    return event.state().valid()
        ? new String[] {state, event.explicit() ? Terms.EXPLICIT : Terms.EXPRESSED}
        : new String[] {state};
  }

  private static Node event(ConsentRecord.Event event) {
    var node =
        Node.typed(types(event))
            .with("dpv:isIndicatedAtTime", event.at().toString())
            .with("dpv:isIndicatedBy", entities(event))
            .with("dpv:hasIndicationMethod", event.method() == null ? null : event.method().code())
            .with("dpv:hasJustification", event.reason() == null ? null : event.reason().code());
    if (event.toBeSigned()) {
      node.with("dct:description", Terms.TO_BE_SIGNED);
    }
    return event.until() == null
        ? node
        : node.with(
            "dpv:hasDuration",
            Node.typed("dpv:UntilTimeDuration").with("dct:valid", event.until().toString()));
  }

  /** Each of those who said it; else it is an act of the controller, for whom the register acts. */
  private static List<Node> entities(ConsentRecord.Event event) {
    return event.by().isEmpty()
        ? List.of(Node.typed(Terms.CONTROLLER).with("dct:identifier", "controller"))
        : event.by().stream().map(ReceiptWriter::entity).toList();
  }

  private static Node entity(ConsentRecord.Who one) {
    return Node.typed(one.guardian() ? Terms.GUARDIAN : Terms.DATA_SUBJECT)
        .with("dct:identifier", one.name())
        .with("dct:description", one.right() == null ? null : Terms.of(one.right()));
  }

  private static JsonNode context() {
    try (var file = ReceiptWriter.class.getResourceAsStream(CONTEXT)) {
      return Node.MAPPER.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ReceiptWriter() {}
}
