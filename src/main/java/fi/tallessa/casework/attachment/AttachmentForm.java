package fi.tallessa.casework.attachment;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.files.Clean;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is typed beside a file.
 *
 * @param contact of which contact it is; blank for the whole file
 * @param others who else is in it
 * @param source who gave it, a {@link CloseSource} code
 * @param health {@code yes} where it tells of health, or blank
 * @param people {@code yes} where people can be seen in it, or blank
 */
public record AttachmentForm(
    String contact, String others, String source, String health, String people) {

  static final String YES = "yes";

  private static final int MOST = 200;

  public AttachmentForm {
    contact = Objects.requireNonNullElse(contact, "");
    others = Objects.requireNonNullElse(others, "");
    source = Objects.requireNonNullElse(source, "");
    health = Objects.requireNonNullElse(health, "");
    people = Objects.requireNonNullElse(people, "");
  }

  static AttachmentForm of(String contact) {
    return new AttachmentForm(contact, "", "", "", "");
  }

  /** With the other words where somebody chose them. */
  AttachmentForm worded(Worded answer) {
    return new AttachmentForm(contact, Guard.worded(answer, others), source, health, people);
  }

  /** Problems on each box by its name. */
  Result<Brought> check(Result<Clean> file, Visit visit) {
    var with = Words.line("others", others, MOST).map(typed -> typed.map(Words::value));
    return file.with(with, Named::new).with(told(visit), Named::by);
  }

  /** What is to be mended beside the file itself. */
  Problems problems(Visit visit) {
    return Problems.in(Words.line("others", others, MOST), told(visit));
  }

  private Result<Told> told(Visit visit) {
    return Result.needed(CloseSource.of(source), "source", "casework.attachment.source.missing")
        .map(one -> Told.by(one, visit.today()));
  }

  private record Named(Clean file, Optional<String> others) {
    Brought by(Told told) {
      return new Brought(file, others, told);
    }

    @Override
    public String toString() {
      return "Named";
    }
  }

  boolean tellsOfHealth() {
    return health.equals(YES);
  }

  boolean showsPeople() {
    return people.equals(YES);
  }

  /** What is no id is that of no contact. */
  Optional<UUID> about() {
    return contact.isEmpty()
        ? Optional.empty()
        : Optional.of(WholeUuid.drawn(contact).orElse(new UUID(0, 0)));
  }

  @Override
  public String toString() {
    return "AttachmentForm";
  }
}
