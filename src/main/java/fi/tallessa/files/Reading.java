package fi.tallessa.files;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SentFile;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads the file of a form, before anything of a customer is opened for it: that takes its time,
 * and nobody's row is held meanwhile. Problems are on {@code file}.
 */
@Component
public class Reading {

  private static final int LONGEST_NAME = 150;

  private final Inspection inspection;

  Reading(Inspection inspection) {
    this.inspection = inspection;
  }

  /** One that is kept with its name, which has to say what it is. */
  public Result<Clean> named(Optional<SentFile> sent, Sending sending) {
    return there(sent, sending)
        .flatMap(
            file ->
                Words.line("file", file.name(), LONGEST_NAME)
                    .flatMap(name -> read(() -> inspection.named(file))));
  }

  /** One of some kinds, whatever it is called. */
  public Result<Clean> unnamed(Optional<SentFile> sent, Sending sending, Kind first, Kind... more) {
    Set<Kind> kinds = EnumSet.of(first, more);
    return there(sent, sending).flatMap(file -> read(() -> inspection.unnamed(file, kinds)));
  }

  /** No page can hold a file: to be read in another language, it is chosen anew. */
  private static Result<SentFile> there(Optional<SentFile> sent, Sending sending) {
    return sending == Sending.TO_BE_DONE
        ? Result.needed(sent, "file", "files.none")
        : Result.faulty("file", "files.none");
  }

  private interface Step {
    Clean read() throws Unfit.Found;
  }

  private static Result<Clean> read(Step step) {
    try {
      return Result.fine(step.read());
    } catch (Unfit.Found found) {
      return Result.faulty("file", found.why().key());
    }
  }
}
