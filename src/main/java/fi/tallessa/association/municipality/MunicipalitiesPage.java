package fi.tallessa.association.municipality;

import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * Municipalities, all or those that were asked for.
 *
 * @param name what was asked for, as typed
 * @param all how many there are
 */
public record MunicipalitiesPage(
    String name, List<Municipality> found, int all, Problems problems) {}
