package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Problems;
import java.util.stream.Stream;

/** What not even a draft of a contact may hold, as an identity code: box by box. */
final class UnreadableBoxes {

  private static final int LONGEST_DRAFT = 200_000;

  static Problems of(ContactForm form) {
    return Stream.of(ContactForm.BOXES.stream(), texts(form), Speakers.NAMES.stream())
        .flatMap(boxes -> boxes)
        .distinct()
        .map(box -> Pasted.text(box, form.get(box), LONGEST_DRAFT).problems())
        .reduce(Problems.none(), Problems::and);
  }

  /** The box of one's own text, that of each of the others, and those of who spoke. */
  private static Stream<String> texts(ContactForm form) {
    var texts = Stream.concat(Stream.of("text"), form.others().stream().map(ContactForm::box));
    return Stream.concat(texts, form.speakers().boxes());
  }

  private UnreadableBoxes() {}
}
