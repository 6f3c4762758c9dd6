package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.item.Category;
import java.util.List;

/** What is done with what, on which ground and for how long. */
final class ProcessWriter {

  static Node process(ConsentRecord.Process process) {
    return Node.typed("dpv:Process")
        .with("dct:title", process.title())
        .with("dpv:hasPurpose", described("dpv:Purpose", process.purpose()))
        .with("dpv:hasConsequence", described("dpv:Consequence", process.without()))
        .with("dpv:hasLegalBasis", process.ground().term())
        .with(
            "dpv:hasPersonalData",
            process.data().stream().sorted().map(ProcessWriter::data).toList())
        .with(
            "dpv:hasDataSource",
            described("dpv:DataSource", process.source())
                .with("dpv:hasName", process.organisation()))
        .with("dpv:hasProcessing", described("dpv:Processing", process.processing()))
        .with("dpv:hasStorageCondition", storage(process))
        .with("dpv:hasLocation", described("dpv:Location", process.location()))
        .with("dpv:hasJurisdiction", process.jurisdiction())
        .with("dpv:hasRecipient", described("dpv:Recipient", process.recipients()));
  }

  /** Consent is never a condition of the service, so all of it is optional (S5). */
  private static Node data(Category category) {
    return Node.typed(
            category.special() ? "dpv:SpecialCategoryPersonalData" : "dpv:PersonalData",
            Terms.of(category))
        .with("dct:identifier", category.code())
        .with("dpv:hasNecessity", "dpv:Optional");
  }

  private static List<Node> storage(ConsentRecord.Process process) {
    return List.of(
        described("dpv:StorageLocation", process.storage()),
        Node.typed("dpv:StorageDuration")
            .with(
                "dpv:hasDuration",
                Node.typed("dpv:TemporalDuration").with("rdf:value", "P" + process.months() + "M")),
        described("dpv:StorageDeletion", process.deletion()));
  }

  private static Node described(String type, String words) {
    return Node.typed(type).with("dct:description", words);
  }

  private ProcessWriter() {}
}
