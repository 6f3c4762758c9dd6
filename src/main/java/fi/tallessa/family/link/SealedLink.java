package fi.tallessa.family.link;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.util.Objects;

/** Who made a link or ended it, as it lies in the seal of each of the two files. */
record SealedLink(WorkerId worker) {

  static final Shape<SealedLink> MADE = Shape.of("family.link", SealedLink.class);
  static final Shape<SealedLink> ENDED = Shape.of("family.link_end", SealedLink.class);

  SealedLink {
    Objects.requireNonNull(worker);
  }
}
