package fi.tallessa.rights.copy;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.document.FileName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through a person's own copy, or what they take to another service, has another person
 * agree, and gives it: nothing is given of what two have not seen (GDPR Art. 15(4), 20(4)).
 */
@Service
@Transactional
@Overtaken.Anew
class Giving {

  private final Access access;
  private final OpenRequest open;
  private final OwnCopies copies;
  private final CopyPieces pieces;
  private final Gathering gathering;
  private final Providing providing;
  private final Workers workers;
  private final CopiesLast copy;
  private final InWords words;

  Giving(
      Access access,
      OpenRequest open,
      OwnCopies copies,
      CopyPieces pieces,
      Gathering gathering,
      Providing providing,
      Workers workers,
      CopiesLast copy,
      InWords words) {
    this.words = words;
    this.access = access;
    this.open = open;
    this.copies = copies;
    this.pieces = pieces;
    this.gathering = gathering;
    this.providing = providing;
    this.workers = workers;
    this.copy = copy;
  }

  /** A request, its copy as far as that is, and where it stands. */
  private record Standing(At at, Optional<Made> made, Stage stage) {

    Permit permit() {
      return at.permit();
    }

    UUID request() {
      return at.request().id();
    }

    /** What was marked and seen so far. */
    Weighed weighed() {
      return made.map(Made::weighed).orElse(Weighed.NOTHING);
    }

    boolean ports() {
      return at.request().ports(permit().visit().today());
    }

    @Override
    public String toString() {
      return "Standing";
    }
  }

  private Entry<Standing> enter(Code code, UUID id, Visit visit) {
    return open.copied(CopyAction.READ, code, id, visit)
        .map(
            at -> {
              var made = copies.of(at.permit(), id);
              return new Standing(at, made, stage(at, made));
            });
  }

  private Stage stage(At at, Optional<Made> made) {
    var permit = at.permit();
    if (at.request().ports(permit.visit().today())) {
      return providing.withholds(permit)
          ? Stage.APART
          : made.map(Made::ported).orElse(Stage.REVIEW);
    }
    return gathering.withholds(permit)
        ? Stage.APART
        : made.map(one -> one.stage(permit.masked())).orElse(Stage.REVIEW);
  }

  /** The same at some stages; by then somebody else may have gone on. */
  private Entry<Standing> enter(Predicate<Stage> some, Code code, UUID id, Visit visit) {
    return enter(code, id, visit)
        .flatMap(at -> Entry.there(Optional.of(at).filter(one -> some.test(one.stage()))));
  }

  /**
   * @param from the place of the first line it shows, as it was sent
   */
  Entry<CopyPage> page(Code code, UUID id, String from, Visit visit) {
    return enter(code, id, visit).map(at -> page(at, CopyForm.place(from)));
  }

  private CopyPage page(Standing at, int from) {
    var looked = at.stage().looks() ? Optional.of(redactions(at)) : Optional.<Redactions>empty();
    return new CopyPage(
        at.permit().code(),
        at.request(),
        at.stage(),
        at.ports(),
        looked.map(Redactions::all).orElse(List.of()),
        from,
        looked.map(Redactions::lines).orElse(0),
        looked.map(Redactions::files).orElse(0),
        at.made(),
        workers.names(at.made().stream().flatMap(Made::who).distinct().toList()),
        at.permit().visit().who(),
        at.stage() == Stage.READY && gathering.mayBeMinor(at.permit()),
        at.made()
            .flatMap(Made::done)
            .map(done -> done.at().plus(copy.lasts()).atZone(Visit.ZONE).toLocalDate())
            .orElse(null),
        CopyForm.of(at.made()),
        Problems.none(),
        null,
        words);
  }

  /** The second of two sees what the first has seen, and nothing that came since. */
  private Redactions redactions(Standing at) {
    if (at.stage() != Stage.SECOND) {
      return redactions(at, at.weighed());
    }
    return at.ports()
        ? providing.seen(at.at(), at.weighed())
        : gathering.seen(at.permit(), at.weighed());
  }

  private Redactions redactions(Standing at, Weighed weighed) {
    return at.ports()
        ? providing.redactions(at.at(), weighed)
        : gathering.redactions(at.permit(), weighed);
  }

  Entry<Optional<CopyPage>> review(
      Code code, UUID id, CopyForm form, Sending sending, Visit visit) {
    return enter(Stage::looks, code, id, visit)
        .map(at -> review(at, form, sending.act(form.read(at.weighed()))));
  }

  private Optional<CopyPage> review(Standing at, CopyForm form, Result<CopyForm.Read> typed) {
    if (!typed.isFine()) {
      return Optional.of(page(at, form.place()).again(form, typed.problems()));
    }
    var read = typed.sure();
    var weighed = form.whole() ? through(at, read.weighed()) : read.weighed();
    var writing = access.further(CopyAction.REVIEW, at.permit());
    int before = at.made().map(Made::version).orElse(0);
    Overtaken.unless(
        copies.review(writing, at.request(), before, read.language(), weighed, form.whole()));
    return Optional.empty();
  }

  /** What two have seen is remembered as they saw it: a name taken out of it stays out. */
  private Weighed through(Standing at, Weighed read) {
    return read.seeing(redactions(at, read).sights(read.seen()));
  }

  /** What the second of two has not seen they are shown first: it was looked through anew since. */
  Entry<Code> confirm(Code code, UUID id, String seen, Visit visit) {
    return enter(Stage.SECOND::equals, code, id, visit)
        .flatMap(
            at ->
                Entry.there(
                    Optional.of(at).filter(one -> !one.made().orElseThrow().of(visit.who()))))
        .map(at -> at.made().orElseThrow().overtook(seen) ? at.permit().code() : confirm(at));
  }

  private Code confirm(Standing at) {
    var writing = access.further(CopyAction.CONFIRM, at.permit());
    Overtaken.unless(copies.confirm(writing, at.request(), at.made().orElseThrow().version()));
    return writing.code();
  }

  /** Two look through it once more, with what was ticked before: pressing this is no look. */
  Entry<Code> again(Code code, UUID id, Visit visit) {
    return enter(Stage::anew, code, id, visit).map(this::again);
  }

  private Code again(Standing at) {
    var made = at.made().orElseThrow();
    var writing = access.further(CopyAction.AGAIN, at.permit());
    copies.destroy(writing, at.request());
    Overtaken.unless(copies.again(writing, made));
    return writing.code();
  }

  /** Shown on this page, and never again. */
  Entry<CopyPage> password(Code code, UUID id, Visit visit) {
    return enter(Stage.READY::equals, code, id, visit)
        .flatMap(
            at ->
                Entry.there(
                    Optional.ofNullable(at.made().orElseThrow().weighed().password())
                        .map(once -> shown(at, once))));
  }

  private CopyPage shown(Standing at, String once) {
    var made = at.made().orElseThrow();
    var writing = access.further(CopyAction.PASSWORD, at.permit());
    Overtaken.unless(copies.write(writing, made, made.weighed().with(null)));
    var left = copies.of(writing, at.request());
    return page(new Standing(at.at(), left, at.stage()), 0).showing(once);
  }

  /** Once two have looked through it, and for another service alone. */
  Entry<PortableCopy> ported(Code code, UUID id, Visit visit) {
    return enter(Stage.READY::equals, code, id, visit)
        .flatMap(at -> Entry.there(Optional.of(at).filter(Standing::ports)))
        .flatMap(
            at -> providing.shut(at.at()) ? Entry.closed(Refusal.FROZEN) : Entry.open(ported(at)));
  }

  private PortableCopy ported(Standing at) {
    access.further(CopyAction.PORT, at.permit());
    return providing.copy(at.at(), at.weighed());
  }

  Entry<Given> given(CopyPart part, Code code, UUID id, Visit visit) {
    return enter(Stage.READY::equals, code, id, visit)
        .flatMap(at -> Entry.there(Optional.of(at).filter(one -> !one.ports())))
        .map(
            at ->
                new Given(
                    pieces,
                    access.further(part.action(), at.permit()),
                    at.made().orElseThrow(),
                    part));
  }

  /** One to be handed out, as soon as its line is in the log. */
  record Given(CopyPieces pieces, Permit permit, Made made, CopyPart part) {

    int size() {
      return part.size(made.done().orElseThrow());
    }

    FileName fileName() {
      return Copy.fileName(permit.code(), part.ending());
    }

    @Override
    public String toString() {
      return "Given";
    }
  }
}
