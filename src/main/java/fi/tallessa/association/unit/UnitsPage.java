package fi.tallessa.association.unit;

import fi.tallessa.association.Unit;
import fi.tallessa.kernel.Problems;
import java.util.List;

/** The units, those that have ended last, and the form of a new one. */
public record UnitsPage(List<Unit> units, NewUnitForm form, Problems problems) {}
