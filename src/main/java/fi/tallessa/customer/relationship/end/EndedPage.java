package fi.tallessa.customer.relationship.end;

import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.kernel.Code;

/** A relationship has ended: what follows, by code alone. */
public record EndedPage(Code code, KeptUntil kept) {}
