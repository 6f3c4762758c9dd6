package fi.tallessa.legalbasis.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the paper of a slip is still needed. The cabinets do not know whose paper it is: whoever
 * keeps the duties answers for a slip without saying who.
 */
public interface PaperDuties {
  Duties of(SlipNumber slip, LocalDate today);

  /** Those that nothing needs any more and nobody has begun to destroy, in their order. */
  List<SlipNumber> over(Optional<SlipNumber> after, int most, LocalDate today);
}
