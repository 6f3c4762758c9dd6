package fi.tallessa.rights.copy;

import fi.tallessa.access.Overtaken;
import fi.tallessa.document.Papers;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.ReadableSecret;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Ui;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one copy, in the name of who confirmed it and as far as they may open the file at that
 * moment: all of it in one transaction, so that a machine that is killed leaves nothing of it.
 */
@Service
class OneCopy {

  /** Of its password, read aloud or copied from a paper once: 98 bits. */
  private static final int GROUPS = 5;

  private final OpenRequest open;
  private final OwnCopies copies;
  private final CopyPieces pieces;
  private final Gathering gathering;
  private final Papers papers;
  private final MessageSource words;
  private final InWords codes;

  OneCopy(
      OpenRequest open,
      OwnCopies copies,
      CopyPieces pieces,
      Gathering gathering,
      Papers papers,
      MessageSource words,
      InWords codes) {
    this.codes = codes;
    this.open = open;
    this.copies = copies;
    this.pieces = pieces;
    this.gathering = gathering;
    this.papers = papers;
    this.words = words;
  }

  /**
   * @param reached told how many of the files are in it, of how many
   */
  @Transactional
  public Entry<Code> make(OwnCopies.Waiting one, Instant now, Progress reached) {
    var visit = new Visit(one.by(), now, Purpose.CUSTOMER_WORK);
    return open.copied(CopyAction.MAKE, Code.parse(one.code()).orElseThrow(), one.request(), visit)
        .flatMap(at -> Entry.there(Optional.of(at).filter(it -> !gathering.withholds(it.permit()))))
        .map(at -> make(at, reached));
  }

  private Code make(At at, Progress reached) {
    var permit = at.permit();
    var made = copies.of(permit, at.request().id()).orElseThrow();
    var password = ReadableSecret.random(GROUPS);
    var language = Languages.nearest(made.language());
    var ui = Ui.alone(words, language, permit.visit().when());
    var left =
        gathering.seen(permit, made.weighed()).left().stream()
            .map(held -> held.said(codes, ui))
            .toList();
    var copy = gathering.copy(permit, left, language);
    var files = left.stream().flatMap(held -> held.files().stream()).toList();
    reached.of(1, files.size() + 2);
    var pdf = papers.print("rights/copy/paper", copy, ui);
    reached.of(2, files.size() + 2);
    try {
      int paper = pieces.keep(permit, made, CopyPart.PAPER, out -> out.write(pdf));
      int file =
          pieces.keep(
              permit,
              made,
              CopyPart.FILE,
              out ->
                  new CopyZip(permit.visit().when())
                      .write(
                          pdf,
                          CopyJson.of(copy, ui),
                          files,
                          password,
                          out,
                          many -> reached.of(many + 2, files.size() + 2)));
      Overtaken.unless(
          copies.write(permit, made, made.weighed().with(password))
              && copies.done(permit, made, paper, file));
      return permit.code();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Told while it is made. */
  @FunctionalInterface
  interface Progress {
    void of(int reached, int steps);
  }
}
