package fi.tallessa.family.pair;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two workers for some files, as typed.
 *
 * @param codes of the family's other files, with anything between them
 * @param responsible the id of who is responsible
 * @param second the id of the other
 * @param older which of the notes written before are handed over, to both and in every file
 * @param since from which day on, where they are from a day on
 */
public record PairForm(
    String codes, String responsible, String second, String older, String since) {

  /** A family, and not a list of customers. */
  static final int MOST = 10;

  public PairForm {
    codes = Objects.requireNonNullElse(codes, "");
    responsible = Objects.requireNonNullElse(responsible, "");
    second = Objects.requireNonNullElse(second, "");
    older = Objects.requireNonNullElse(older, "");
    since = Objects.requireNonNullElse(since, "");
  }

  static PairForm blank() {
    return new PairForm("", "", "", "all", "");
  }

  record Read(List<Code> codes, WorkerId responsible, WorkerId second, OlderNotes older) {
    Read handing(OlderNotes over) {
      return new Read(codes, responsible, second, over);
    }
  }

  /**
   * @param first the file the form was opened from
   * @param may everybody who may be designated
   */
  Result<Read> check(Code first, Collection<WorkerId> may, Visit visit) {
    var self = visit.who();
    return files(first)
        .with(
            worker("responsible", responsible, may, self)
                .with(worker("second", second, may, self), Two::new)
                .flatMap(
                    two ->
                        two.responsible().equals(two.second())
                            ? Result.faulty("second", "family.pair.same")
                            : Result.fine(two)),
            (all, two) -> new Read(all, two.responsible(), two.second(), OlderNotes.ALL))
        .with(OlderNotes.typed(older, since, visit.today(), visit.today()), Read::handing);
  }

  private Result<List<Code>> files(Code first) {
    var typed = Arrays.stream(codes.split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
    var read = typed.stream().map(Code::parse).flatMap(Optional::stream).toList();
    if (read.size() < typed.size()) {
      return Result.faulty("codes", "family.pair.codes.unreadable");
    }
    var all = Stream.concat(Stream.of(first), read.stream()).distinct().toList();
    return all.size() > MOST
        ? Result.faulty("codes", "family.pair.codes.many", MOST)
        : Result.fine(all);
  }

  private static Result<WorkerId> worker(
      String field, String typed, Collection<WorkerId> may, WorkerId self) {
    if (typed.equals(self.toString())) {
      return Result.faulty(field, "access.designation.law.self");
    }
    return Choice.made(field, may.stream().filter(one -> one.toString().equals(typed)).findFirst());
  }

  private record Two(WorkerId responsible, WorkerId second) {}

  @Override
  public String toString() {
    return "PairForm";
  }
}
