package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.Controller;
import fi.tallessa.association.Processor;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.legalbasis.item.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to tell of us today, before anybody answers.
 *
 * @param processor who runs the register; empty until set-up, and then nobody can answer
 */
public record ToTell(Controller controller, Optional<Processor> processor) {

  /** As it is read; in Finnish, as the text is, where the pages do not speak the language. */
  public Told in(String language, Wording wording) {
    var words = Practice.in(language).words(wording);
    return new Told(
        new ConsentRecord.Party(controller.name(), controller.address(), controller.contact()),
        processor.map(one -> recipients(one, language, wording)).orElse(null),
        processor.map(one -> one.location(language)).orElse(null),
        words.source(),
        words.processing(),
        words.storage(),
        words.deletion(),
        words.withdrawal());
  }

  /**
   * Another one as soon as anything of it is another. The form of the answers carries it, so that
   * nobody answers what they have not read.
   */
  public String mark() {
    return Sha256.hex(
        Stream.of(Practice.values())
            .flatMap(
                practice ->
                    Stream.of(Wording.values()).map(wording -> in(practice.language(), wording)))
            .flatMap(ToTell::parts)
            .toArray(String[]::new));
  }

  private static Stream<String> parts(Told told) {
    return Stream.of(
        told.controller().name(),
        told.controller().address(),
        told.controller().contact(),
        told.recipients(),
        told.location(),
        told.source(),
        told.processing(),
        told.storage(),
        told.deletion(),
        told.withdrawal());
  }

  private static String recipients(Processor one, String language, Wording wording) {
    return wording == Wording.FOR_A_CHILD
        ? one.recipientsForAChild(language)
        : one.recipients(language);
  }
}
