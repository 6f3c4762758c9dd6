package fi.tallessa.casework.attachment;

import fi.tallessa.access.Access;
import fi.tallessa.files.ContentAction;
import fi.tallessa.files.Contents;
import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files that were brought, as far as the consents to them hold or sleep. */
@Component
class AttachmentsHolding implements Holding {

  private final Access access;
  private final Attachments attachments;
  private final Removals removals;
  private final Contents contents;

  AttachmentsHolding(Access access, Attachments attachments, Removals removals, Contents contents) {
    this.access = access;
    this.attachments = attachments;
    this.removals = removals;
    this.contents = contents;
  }

  @Override
  public Description describe() {
    return new Description(
        "attachments",
        List.of(
            "casework.attachment", "casework.attachment_removed", "files.content", "files.piece"),
        FieldGroup.NOTES,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return attachments.kept(permit).stream().map(AttachmentsHolding::line).toList();
  }

  private static CopyLine line(KeptAttachment kept) {
    var one = kept.attachment();
    return new CopyLine(
        kept.health() ? "casework.attachment.copy.health" : "casework.attachment.copy",
        one.name() + " (" + one.shown() + ")",
        one.source().map(told -> told.source().label()).orElse("casework.copy.source"),
        one.added().atZone(Visit.ZONE).toLocalDate());
  }

  /** The files themselves, each with a line of its own in the log once it is written out. */
  @Override
  public List<CopyFile> files(Permit permit) {
    return attachments.kept(permit).stream()
        .map(
            one ->
                new CopyFile(
                    one.id().toString(),
                    one.attachment().name(),
                    one.attachment().kind().type(),
                    out ->
                        contents
                            .open(
                                access.further(
                                    ContentAction.copy(one.health(), permit.reach()), permit),
                                one.id())
                            .writeTo(out)))
        .toList();
  }

  @Override
  public boolean withholds(Permit permit) {
    return attachments.withholds(permit);
  }

  @Override
  public void erase(Permit permit) {
    removals.erase(permit);
    contents.erase(permit);
  }
}
