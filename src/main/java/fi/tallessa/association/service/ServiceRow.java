package fi.tallessa.association.service;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Municipality;
import fi.tallessa.association.Service;
import fi.tallessa.association.Unit;
import java.util.List;

/** One service in the list. */
public record ServiceRow(Service service, Unit unit, List<Grant> grants, List<Municipality> area) {}
