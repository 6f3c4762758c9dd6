package fi.tallessa.legalbasis.cabinet;

/**
 * Whether the paper of a slip is still needed. The cabinets do not know whose paper it is: whoever
 * keeps the duties answers for a slip without saying who.
 */
public interface PaperDuties {
  Duties of(Slip slip);
}
