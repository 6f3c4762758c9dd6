package fi.tallessa.association.service;

import fi.tallessa.association.Unit;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * The services, those that have ended last, and the form of a new one.
 *
 * @param units that run: a new service lies in one of them
 */
public record ServicesPage(
    List<ServiceRow> rows, List<Unit> units, NewServiceForm form, Problems problems) {}
